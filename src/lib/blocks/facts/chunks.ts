import { codesOf } from '../../characters.ts';
import { CODE_SIGNS } from './code-signs.ts';
import { GAP, type LineFacts } from './line-facts.ts';
import { KIND } from './words.ts';

/** The way of writing of a chunk: what kind of code, if any. */
export const TONGUES = [
  'prose',
  'a session',
  'Python',
  'a language with semicolons',
  'data',
  'markup',
  'SQL',
  'a listing',
  'a result',
] as const;
export const TONGUE_COUNT = TONGUES.length;

/** Lines without a blank line between, seen as one piece of code. */
export interface Chunk {
  tongue: number;
  lines: number;
}

/** For one line: the chunk that it stands in and the one above. */
export interface Chunked {
  own: Chunk;
  above: Chunk | null;
  /** The line opens its chunk. */
  first: boolean;
}

const TONGUE_OF: Readonly<Record<string, number>> = {
  prompt: 1,
  bang: 1,
  flag: 1,
  'python-import': 2,
  decorator: 2,
  'block-keyword': 2,
  'method-call': 2,
  'ends-semicolon': 3,
  'slash-comment': 3,
  'json-pair': 4,
  'yaml-pair': 4,
  'yaml-key': 4,
  markup: 5,
  sql: 6,
  log: 7,
  'table-bar': 7,
  'listing-gap': 7,
};
const SIGN_TONGUES = CODE_SIGNS.map((sign) => TONGUE_OF[sign.name] ?? 0);
const SESSION = 1;
const PYTHON = 2;
const RESULT = 8;
const PYTHON_WORDS = /^(?:def|class|async def|print\(|with|elif|try:|return)\b/;
const PYTHON_STARTS = codesOf('dcapwetr');
const RESULT_FORM = /^(?:[[{(<].*[\]})>]|Out\[\d+\].*|-?\d[\d., ]*|['"][^'"]*['"])$/;
const RESULT_STARTS = codesOf('[{(<O-0123456789\'"');
/** A chunk is judged by its first lines. */
const LINES_JUDGED = 20;

function vote(votes: number[], tongue: number, weight: number): void {
  votes[tongue] = (votes[tongue] ?? 0) + weight;
}

function voteOf(facts: LineFacts, votes: number[]): void {
  for (const sign of facts.codeSigns) vote(votes, SIGN_TONGUES[sign] ?? 0, 1);
  if ((facts.firstKinds & KIND.command) !== 0 && facts.stopShare < 0.2) vote(votes, SESSION, 1);
  const { first, body } = facts;
  if (PYTHON_STARTS.includes(first) && PYTHON_WORDS.test(body)) vote(votes, PYTHON, 1);
  if (RESULT_STARTS.includes(first) && RESULT_FORM.test(body.slice(0, 300))) vote(votes, RESULT, 1);
}

function chunkOf(lines: readonly LineFacts[]): Chunk {
  const votes: number[] = [];
  for (const facts of lines.slice(0, LINES_JUDGED)) {
    voteOf(facts, votes);
  }
  votes[0] = 0;
  let tongue = 0;
  votes.forEach((count, index) => {
    if (count > (votes[tongue] ?? 0)) tongue = index;
  });
  return { tongue, lines: lines.length };
}

const PROSE_STOPS = 0.3;
const PROSE_WORDS = 8;

const isProse = (facts: LineFacts): boolean =>
  facts.codeScore <= 0 && facts.stopShare >= PROSE_STOPS && facts.wordCount >= PROSE_WORDS;

/** A sentence and the code glued to it are two pieces. */
function belongs(above: LineFacts | undefined, below: LineFacts | undefined): boolean {
  return above !== undefined && below?.gapBefore === GAP.none && isProse(above) === isProse(below);
}

/** Chunks of every line. */
export function chunksOf(all: readonly LineFacts[]): Chunked[] {
  const out: Chunked[] = [];
  let above: Chunk | null = null;
  for (let start = 0; start < all.length;) {
    let end = start + 1;
    while (end < all.length && belongs(all[end - 1], all[end])) end += 1;
    const own = chunkOf(all.slice(start, end));
    for (let index = start; index < end; index += 1)
      out.push({ own, above, first: index === start });
    above = own;
    start = end;
  }
  return out;
}
