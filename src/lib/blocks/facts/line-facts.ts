import { charactersOf, codesOf } from '../../characters.ts';
import type { Line } from '../../dump/line.ts';
import { CODE_SIGNS, codeSignsOf } from './code-signs.ts';
import { markerOf, type Marker } from './marker.ts';
import { scan, type Scan } from './scan.ts';
import { JUDGED, MOST_WORDS, readWords } from './word-facts.ts';
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
  /** The text behind the marker, at most its first `READ_LIMIT` signs. */
  body: string;
  /** The code of its first sign, of its last one and of the one before that; NaN where there is none. */
  first: number;
  last: number;
  beforeLast: number;
  /** The last signs of the text. */
  tail: string;
  length: number;
  /** The words: equal numbers stand for equal words, their case left out. */
  words: readonly number[];
  /** Stems of those that say what it is about, in the same way. */
  stems: readonly number[];
  /** What the first word is, the last of `words`, and any of them: bits of `KIND`. */
  firstKinds: number;
  lastKinds: number;
  kinds: number;
  /** Number of words; an estimate from the length when there are more than `MOST_WORDS`. */
  wordCount: number;
  /** Share of stop words among the first `JUDGED`. */
  stopShare: number;
  /** Share of those of four letters and more that start with a capital. */
  capitalShare: number;
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

const TAIL = 24;
/** More than this of a line says nothing new about it. */
const READ_LIMIT = 4000;
const AVERAGE_WORD = 6;

const SENTENCE_SIGNS = codesOf('.!?…');
const CLOSING_SIGNS = codesOf(')”"’\']');
/** So many closing signs may follow the sign that ends a sentence. */
const MOST_CLOSING = 3;

/** Whether the text ends as a sentence does, brackets and quotes behind its sign or not. */
export function endsSentence(text: string): boolean {
  for (let back = 1; back <= 1 + MOST_CLOSING; back += 1) {
    const code = text.charCodeAt(text.length - back);
    if (SENTENCE_SIGNS.includes(code)) return true;
    if (!CLOSING_SIGNS.includes(code)) return false;
  }
  return false;
}

const COLON = 0x3a;

const PROSE_STOP_SHARE = 0.25;
const PROSE_PENALTY = 4;

function codeScoreOf(signs: readonly number[], scanned: Scan, stopShare: number): number {
  let score = 0;
  for (const index of signs) score += CODE_SIGNS[index]?.weight ?? 0;
  if (stopShare >= PROSE_STOP_SHARE) score -= PROSE_PENALTY;
  if (scanned.curlyQuotes > 0) score -= PROSE_PENALTY;
  return score + (scanned.symbols * 10) / Math.max(20, scanned.seen);
}

/** Facts of one line between its gaps. */
export function factsOf(line: Line, gapBefore: Gap, gapAfter: Gap): LineFacts {
  const marker = markerOf(line);
  const start = marker?.width ?? 0;
  const body = line.text.slice(start, start + READ_LIMIT);
  const read = charactersOf(body);
  const signs = scan(read);
  const { words, stems, stops, kinds, endKinds, long, capital, firstKinds, lastKinds } = readWords(
    read,
    signs.blanks + signs.nbsp + 1,
  );
  const stopShare = words.length === 0 ? 0 : stops / Math.min(words.length, JUDGED);
  const codeSigns = codeSignsOf(body, signs.held);
  const { text } = line;
  const last = text.charCodeAt(text.length - 1);
  return {
    line,
    indent: line.indent,
    marker,
    body,
    first: body.charCodeAt(0),
    last,
    beforeLast: text.charCodeAt(text.length - 2),
    tail: text.slice(-TAIL),
    length: text.length - start,
    words,
    stems,
    firstKinds,
    lastKinds,
    kinds,
    wordCount: words.length < MOST_WORDS ? words.length : Math.ceil(text.length / AVERAGE_WORD),
    stopShare,
    capitalShare: long === 0 ? -1 : capital / long,
    endsSentence: endsSentence(text),
    endsColon: last === COLON,
    signs,
    codeSigns,
    codeScore: codeScoreOf(codeSigns, signs, stopShare),
    pointsToPicture: (endKinds & KIND.toPicture) !== 0,
    pointsToTable: (endKinds & KIND.toTable) !== 0,
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
