import { HASH_START, hashOn } from '../../fnv.ts';
import {
  CODE_KEYWORDS,
  FIGURE_WORDS,
  FINITE_VERBS,
  GOING_ON,
  IMPERATIVES,
  PICTURE_POINTERS,
  POINTERS,
  QUESTION_WORDS,
  SHELL_COMMANDS,
  STOP_WORDS,
  TABLE_POINTERS,
} from './word-lists.ts';

/** What a word is by itself: one bit each. */
export const KIND = {
  stop: 1,
  finiteVerb: 2,
  imperative: 4,
  question: 8,
  figure: 16,
  pointer: 32,
  goingOn: 64,
  gerund: 128,
  keyword: 256,
  command: 512,
  toPicture: 1024,
  toTable: 2048,
  article: 4096,
} as const;

type List = readonly [kind: number, list: ReadonlySet<string>];

/** What the lists say of a word without the signs at its edges. */
const BARE_LISTS: readonly List[] = [
  [KIND.stop, STOP_WORDS],
  [KIND.finiteVerb, FINITE_VERBS],
  [KIND.imperative, IMPERATIVES],
  [KIND.question, QUESTION_WORDS],
  [KIND.figure, FIGURE_WORDS],
  [KIND.toPicture, PICTURE_POINTERS],
  [KIND.toTable, TABLE_POINTERS],
];
/** What they say of the word as it stands. */
const WHOLE_LISTS: readonly List[] = [
  [KIND.article, new Set(['the', 'a', 'an', 'our', 'this', 'these'])],
  [KIND.goingOn, GOING_ON],
  [KIND.keyword, CODE_KEYWORDS],
  [KIND.command, SHELL_COMMANDS],
];

const EDGE_SIGNS = '()[]{}.,;:!?"“”‘’\'';
const IS_EDGE = new Uint8Array(0x2020);
for (const sign of EDGE_SIGNS) IS_EDGE[sign.charCodeAt(0)] = 1;

/** Whether the sign does not belong to a word at whose edge it stands. */
export const isEdge = (code: number): boolean => IS_EDGE[code] === 1;

/** The word without the signs at its edges. */
export function bareWord(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && isEdge(word.charCodeAt(start))) start += 1;
  while (end > start && isEdge(word.charCodeAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

function kindsByWord(lists: readonly List[]): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const [kind, list] of lists)
    for (const word of list) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

/** Several times as many places as words, so that most words of a text meet an empty one. */
const PLACES = 4096;
const HASHES = new Int32Array(PLACES);
const KINDS = new Uint16Array(PLACES);

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

for (const [word, kinds] of kindsByWord(BARE_LISTS)) {
  const hash = hashOf(word);
  let place = placeOf(hash);
  while (KINDS[place] !== 0) place = (place + 1) & (PLACES - 1);
  HASHES[place] = hash;
  KINDS[place] = kinds;
}

/**
 * What the lists say of the word with this hash, its edge signs left out. Of the words that are in no
 * list one in ten million has the hash of one that is.
 */
export function kindsOfBare(hash: number): number {
  for (let place = placeOf(hash); KINDS[place] !== 0; place = (place + 1) & (PLACES - 1)) {
    if (HASHES[place] === hash) return KINDS[place] ?? 0;
  }
  return 0;
}

const WHOLE_KINDS = kindsByWord(WHOLE_LISTS);
const GERUND = /^[a-z]{2,}ing$/;

/** The word without one comma or full stop at its end. */
const unpointed = (word: string): string =>
  word.endsWith(',') || word.endsWith('.') ? word.slice(0, -1) : word;

/** What is said of a word as it stands. */
export function kindsOfWhole(word: string): number {
  let kinds = WHOLE_KINDS.get(word) ?? 0;
  if (word.endsWith('g') && GERUND.test(word)) kinds |= KIND.gerund;
  if (POINTERS.has(unpointed(word))) kinds |= KIND.pointer;
  return kinds;
}
