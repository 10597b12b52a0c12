import type { Value } from '../../../schemas/value.ts';
import { COMPARISONS } from '../values/comparison-words.ts';
import { parseValue } from '../values/parse-value.ts';
import type { Stretch } from './sentences.ts';

/** A figure of a sentence; the stretch holds number and unit, not the words that qualify it. */
export interface Figure extends Stretch {
  value: Value;
}

/** Numbers in words, where they count something. */
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  twenty: '20',
  hundred: '100',
};
/** The first letter is a capital where a sentence begins. */
const WORD = Object.keys(NUMBER_WORDS)
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');
/** Where a figure may start: not inside `ResNet-50`, `v1.2`, `p99`, `10:30`, `#4`. */
const START = new RegExp(
  `(?=[$€£.\\d]|(?:${WORD})[ -])(?<![\\p{L}\\p{N}_.,#@/:^\\-]|\\d[–—])(?:[$€£]?\\.?\\d|(?:${WORD})(?=[ -](?:times|fold|percent|seconds|minutes|hours|days)\\b))`,
  'gu',
);
/** Words that a figure may hold: number, unit of up to three words, `to` and a second number. */
const PIECE = /^\S+(?:[ \u00a0\u202f]\S+){0,5}/u;
const LONGEST = 48;
/** Words that qualify the figure behind them. */
const QUALIFIER =
  /(?:[~≈∼]|[<>≤≥]=?|\b(?:about|approximately|around|roughly|nearly|almost|up to|at most|less than|fewer than|below|under|at least|more than|above|over)) ?(?:an? )?$/iu;
/** `50% less`: the comparison is no part of the figure. */
const COMPARATIVE = new RegExp(`[ -](?:${COMPARISONS})$`, 'iu');
/** Signs that a figure does not end with. */
const LOOSE_END = /[.,;:!?)\]}”"’'…+]+$/u;

/** The figures of a sentence, in order. */
export function figuresIn(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const { index } of text.matchAll(START)) {
    if (index < (figures.at(-1)?.end ?? 0)) continue;
    const figure = longestFigure(text, index);
    if (figure !== null) figures.push(figure);
  }
  return figures;
}

function longestFigure(text: string, start: number): Figure | null {
  const words =
    PIECE.exec(text.slice(start, start + LONGEST))?.[0].split(/(?<=\S)(?=[ \u00a0\u202f])/u) ?? [];
  const qualifier = QUALIFIER.exec(text.slice(0, start))?.[0].replace(/\ban? $/u, '') ?? '';
  for (let count = words.length; count > 0; count -= 1) {
    const piece = words.slice(0, count).join('').replace(LOOSE_END, '');
    if (COMPARATIVE.test(piece)) continue;
    const value = parseValue(qualifier + inDigits(piece));
    if (value !== null) return { start, end: start + piece.length, value };
  }
  return null;
}

function inDigits(piece: string): string {
  return piece
    .replace(/^\p{L}+(?=[ -])/u, (word) => NUMBER_WORDS[word.toLowerCase()] ?? word)
    .replace(/^(\d+)-(?=[a-z])(?!fold)/u, '$1 ');
}
