import {
  CODE_KEYWORDS,
  FIGURE_WORDS,
  FINITE_VERBS,
  GOING_ON,
  IMPERATIVES,
  PERSONS,
  POINTERS,
  QUESTION_WORDS,
  SHELL_COMMANDS,
  STOP_WORDS,
} from './word-lists.ts';

/** What a word is by itself: one bit each. */
export const KIND = {
  stop: 1,
  finiteVerb: 2,
  imperative: 4,
  question: 8,
  person: 16,
  figure: 32,
  article: 64,
  pointer: 128,
  goingOn: 256,
  gerund: 512,
  keyword: 1024,
  command: 2048,
} as const;

/** A word of a line. Two that are written alike are the same object within a post. */
export interface Word {
  /** Lower case, signs at its edges kept, the first apostrophe straight. */
  text: string;
  /** The text without the signs at its edges. */
  bare: string;
  /** The beginning that its other forms share; empty for words that say nothing of a topic. */
  stem: string;
  /** Its kinds, as bits of `KIND`. */
  kinds: number;
}

const EDGE_SIGNS = '()[]{}.,;:!?"“”‘’\'';
/** Endings differ from line to line: this much of a word is compared. */
const STEM = 6;
const SHORTEST_STEM = 4;
const GERUND = /^[a-z]{2,}ing$/;
/** Articles and what stands in their place. */
const ARTICLE = /^(?:the|an?|our|this|these)$/;

/** What the lists say of a word without the signs at its edges. */
const BARE_LISTS: readonly (readonly [kind: number, list: ReadonlySet<string>])[] = [
  [KIND.stop, STOP_WORDS],
  [KIND.finiteVerb, FINITE_VERBS],
  [KIND.imperative, IMPERATIVES],
  [KIND.question, QUESTION_WORDS],
  [KIND.person, PERSONS],
  [KIND.figure, FIGURE_WORDS],
];
/** What they say of the word as it stands. */
const WHOLE_LISTS: readonly (readonly [kind: number, list: ReadonlySet<string>])[] = [
  [KIND.goingOn, GOING_ON],
  [KIND.keyword, CODE_KEYWORDS],
  [KIND.command, SHELL_COMMANDS],
];

function kindsByWord(lists: typeof BARE_LISTS): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const [kind, list] of lists)
    for (const word of list) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  return kinds;
}

const BARE_KINDS = kindsByWord(BARE_LISTS);
const WHOLE_KINDS = kindsByWord(WHOLE_LISTS);

/** The word without the signs at its edges. */
export function bareWord(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && EDGE_SIGNS.includes(word.charAt(start))) start += 1;
  while (end > start && EDGE_SIGNS.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

/** The word without one comma or full stop at its end. */
const unpointed = (word: string): string => (/[,.]$/.test(word) ? word.slice(0, -1) : word);

function kindsOf(text: string, bare: string): number {
  let kinds = (BARE_KINDS.get(bare) ?? 0) | (WHOLE_KINDS.get(text) ?? 0);
  if (GERUND.test(text)) kinds |= KIND.gerund;
  if (ARTICLE.test(text)) kinds |= KIND.article;
  if (POINTERS.has(unpointed(text))) kinds |= KIND.pointer;
  return kinds;
}

function describe(text: string): Word {
  const bare = bareWord(text);
  const kinds = kindsOf(text, bare);
  const says = bare.length >= SHORTEST_STEM && (kinds & KIND.stop) === 0;
  return { text, bare, stem: says ? bare.slice(0, STEM) : '', kinds };
}

/** Characters of words that are remembered from one post to the next. */
const REMEMBERED = 500_000;
let known = new Map<string, Word>();
let size = 0;

/** Forgets words when there are many; only between posts, as words of one post are compared. */
export function forgetWords(): void {
  if (size < REMEMBERED) return;
  known = new Map();
  size = 0;
}

/** What is known of a word, described once. */
export function wordOf(text: string): Word {
  const word = known.get(text);
  if (word !== undefined) return word;
  // A slice of the dump would keep the whole of it in memory.
  const described = describe(` ${text}`.slice(1));
  known.set(described.text, described);
  size += text.length;
  return described;
}
