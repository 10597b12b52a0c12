import type { Line } from '../../dump/line.ts';
import { CODE_SIGNS, codeSignsOf } from './code-signs.ts';
import { markerOf, type Marker } from './marker.ts';
import { scan, SCAN_LIMIT, type Scan } from './scan.ts';
import { firstWords } from './word-facts.ts';
import { KIND } from './words.ts';

/** What lies between two lines with ink. */
export const GAP = { none: 0, blank: 1, blanks: 2, spaces: 3, nbsp: 4 } as const;
export type Gap = (typeof GAP)[keyof typeof GAP];
export const GAP_COUNT = 5;

/** What one line tells by itself; computed once. */
export interface LineFacts {
  line: Line;
  indent: number;
  marker: Marker | null;
  /** The text behind the marker, at most its first `SCAN_LIMIT` signs. */
  body: string;
  /** The body in small letters. */
  lower: string;
  /** The last signs of the text. */
  tail: string;
  length: number;
  /** The first words: equal numbers stand for equal words, their case left out. */
  words: readonly number[];
  /** What the first word is, the last of `words`, and any of them: bits of `KIND`. */
  firstKinds: number;
  lastKinds: number;
  kinds: number;
  /** Number of words; an estimate from the length when there are more than `WORD_LIMIT`. */
  wordCount: number;
  /** Share of stop words among `words`. */
  stopShare: number;
  /** Share of words of four letters and more that start with a capital. */
  capitalShare: number;
  /** Ends of sentences inside the line. */
  sentences: number;
  /** It ends as a sentence does, brackets and quotes behind the sign or not. */
  endsSentence: boolean;
  /** Its last sign is a colon. */
  endsColon: boolean;
  signs: Scan;
  /** Positions in `CODE_SIGNS` of the signs found. */
  codeSigns: readonly number[];
  /** Sum of their weights less what speaks for prose. */
  codeScore: number;
  /** It speaks of a picture that is shown nearby. */
  pointsToPicture: boolean;
  /** It speaks of a table. */
  pointsToTable: boolean;
  gapBefore: Gap;
  gapAfter: Gap;
}

const POINTS_TO_TABLE = /\btables?\b/i;
const POINTS_TO_PICTURE =
  /\b(?:following|below|above|shown|shows|illustrat\w+|figure|diagram|screenshot|image|chart|graph|picture|video|here)\b/i;
/** Only so much of the end of a longer line points ahead. */
const END_READ = 300;
/** So many words of a line are looked at. */
const WORD_LIMIT = 60;
const TAIL = 24;
const AVERAGE_WORD = 6;
const SENTENCE_END = /[.!?][)”’"']? (?=[A-Z“"(])/g;

/** Ends of sentences inside a text. */
function sentencesIn(text: string): number {
  let sentences = 0;
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(text)) sentences += 1;
  return sentences;
}

const SENTENCE_SIGNS = '.!?…';
const CLOSING_SIGNS = ')”"’\']';
/** So many closing signs may follow the sign that ends a sentence. */
const MOST_CLOSING = 3;

/** Whether the text ends as a sentence does, brackets and quotes behind its sign or not. */
export function endsSentence(text: string): boolean {
  for (let back = 1; back <= 1 + MOST_CLOSING; back += 1) {
    const sign = text.charAt(text.length - back);
    if (sign === '') return false;
    if (SENTENCE_SIGNS.includes(sign)) return true;
    if (!CLOSING_SIGNS.includes(sign)) return false;
  }
  return false;
}

const PROSE_STOP_SHARE = 0.25;
const PROSE_PENALTY = 4;

function codeScoreOf(signs: readonly number[], scanned: Scan, stopShare: number): number {
  let score = 0;
  for (const index of signs) score += CODE_SIGNS[index]?.weight ?? 0;
  if (stopShare >= PROSE_STOP_SHARE) score -= PROSE_PENALTY;
  if (scanned.curlyQuotes > 0) score -= PROSE_PENALTY;
  return score + (scanned.symbols * 10) / Math.max(20, scanned.seen);
}

/** What a line points to, told by its words or, when not all were read, by its end. */
function pointers(
  text: string,
  kinds: number,
  read: boolean,
): { pointsToPicture: boolean; pointsToTable: boolean } {
  if (read) {
    const pointsToPicture = (kinds & KIND.toPicture) !== 0;
    return { pointsToPicture, pointsToTable: (kinds & KIND.toTable) !== 0 };
  }
  const end = text.slice(-END_READ);
  const pointsToPicture = POINTS_TO_PICTURE.test(end);
  return { pointsToPicture, pointsToTable: POINTS_TO_TABLE.test(end) };
}

/** Facts of one line between its gaps. */
export function factsOf(line: Line, gapBefore: Gap, gapAfter: Gap): LineFacts {
  const marker = markerOf(line);
  const start = marker?.width ?? 0;
  const body = line.text.slice(start, start + SCAN_LIMIT);
  const lower = body.toLowerCase();
  const { words, stops, kinds, long, capital, firstKinds, lastKinds } = firstWords(
    body,
    lower,
    WORD_LIMIT,
  );
  const stopShare = words.length === 0 ? 0 : stops / words.length;
  const signs = scan(body);
  const codeSigns = codeSignsOf(body);
  const tail = line.text.slice(-TAIL);
  return {
    line,
    indent: line.indent,
    marker,
    body,
    lower,
    tail,
    length: line.text.length - start,
    words,
    firstKinds,
    lastKinds,
    kinds,
    wordCount:
      words.length < WORD_LIMIT ? words.length : Math.ceil(line.text.length / AVERAGE_WORD),
    stopShare,
    capitalShare: long === 0 ? -1 : capital / long,
    sentences: sentencesIn(body),
    endsSentence: endsSentence(tail),
    endsColon: tail.endsWith(':'),
    signs,
    codeSigns,
    codeScore: codeScoreOf(codeSigns, signs, stopShare),
    ...pointers(line.text, kinds, words.length < WORD_LIMIT),
    gapBefore,
    gapAfter,
  };
}

function gapBetween(blanks: readonly Line[]): Gap {
  if (blanks.length === 0) return GAP.none;
  if (blanks.some((line) => line.kind === 'nbsp')) return GAP.nbsp;
  if (blanks.some((line) => line.kind === 'spaces')) return GAP.spaces;
  return blanks.length > 1 ? GAP.blanks : GAP.blank;
}

/** Facts of every line with ink, in order. */
export function allFacts(lines: readonly Line[]): LineFacts[] {
  const inked: { line: Line; gap: Gap }[] = [];
  let blanks: Line[] = [];
  for (const line of lines) {
    if (line.kind === 'text') {
      inked.push({ line, gap: gapBetween(blanks) });
      blanks = [];
    } else blanks.push(line);
  }
  const last = gapBetween(blanks);
  return inked.map(({ line, gap }, index) => factsOf(line, gap, inked[index + 1]?.gap ?? last));
}
