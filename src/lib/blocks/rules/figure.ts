import { FIGURE_WORDS } from '../facts/word-lists.ts';
import { bareWord } from '../facts/line-facts.ts';
import { COPY, COPY_COUNT } from '../facts/copies.ts';
import { GAP } from '../facts/line-facts.ts';
import { type Clue, patterns, sign } from './clue.ts';

const COPY_SAYS = [
  'repeats a sentence',
  'repeats the start of a sentence',
  'repeats words from the middle',
  'uses nearly the same words',
  'repeats a few words',
];

const DISTANCES = 3;

const FIGURE_OPENINGS: readonly (readonly [string, RegExp])[] = [
  [
    'is labelled as a figure',
    /^(?:figure|fig\.?|image|photo|video|diagram|chart|listing|gif|animation) ?\d{0,3}(?:\.\d+)? ?[a-z]?[.:|–—-]/i,
  ],
  ['is labelled as a table', /^table ?\d{1,3}(?:\.\d+)?[.:|–— -]/i],
  [
    'gives the source of a picture',
    /^\(?(?:image|photo|video|picture|figure|screenshot)? ?(?:source|credits?|courtesy|by|via)\b ?(?:of|:|from|by)/i,
  ],
  ['tells left from right', /^\(?(?:left|right|top|bottom|above|below|a|b)\)? ?[:)(]/i],
  ['names a figure', /^(?:figure|fig\.|table) ?\d/i],
];

const FIGURE_INSIDE =
  /\((?:image|photo|figure|video|source|credit)|\((?:left|right|top|bottom|middle|center)\b|image (?:source|credit|by|courtesy)|photo by|courtesy of/i;
const ANNOUNCES =
  /\b(?:following|below|above|shown|shows|illustrat\w+|figure|fig\.|diagram|screenshot|image|chart|graph|picture|video|here)\b/i;
const LOOKED_AT = 300;

/** What makes a line the caption of a lost picture or its leaked alt text. */
export const FIGURE_CLUES: readonly Clue[] = [
  patterns('figure-opening', FIGURE_OPENINGS, (spot) => spot.facts.body.slice(0, LOOKED_AT)),
  sign('figure-inside', 'speaks of a picture’s parts or source', (spot) =>
    FIGURE_INSIDE.test(spot.facts.body.slice(0, 2000)),
  ),
  sign('figure-word-first', 'starts with a word of captions', (spot) =>
    FIGURE_WORDS.has(bareWord(spot.facts.words[0] ?? '')),
  ),
  sign('announced-above', 'follows a line that points to a picture', (spot) =>
    ANNOUNCES.test(spot.before?.line.text.slice(-LOOKED_AT) ?? ''),
  ),
  sign(
    'announced-and-sentence',
    'is a sentence after a line that points to a picture',
    (spot) =>
      spot.facts.tail.endsWith('.') &&
      ANNOUNCES.test(spot.before?.line.text.slice(-LOOKED_AT) ?? ''),
  ),
  sign(
    'figure-line-below',
    'stands right above a figure line',
    (spot) =>
      spot.facts.gapAfter === GAP.none &&
      /^(?:figure|fig\.?|image|photo|source)\b/i.test(spot.after?.body.slice(0, 20) ?? ''),
  ),
  {
    name: 'copy-above',
    says: COPY_SAYS.flatMap((says) =>
      ['above', 'two lines above', 'three lines above'].map((where) => `${says} ${where}`),
    ),
    value: ({ context }) =>
      context.copyAbove === COPY.none
        ? -1
        : context.copyAbove * DISTANCES + context.copyDistance - 1,
  },
  {
    name: 'copy-below',
    says: COPY_SAYS.map((says) => `${says} below`),
    value: (spot) => spot.context.copyBelow,
  },
  {
    name: 'copy-below-glued',
    says: COPY_SAYS.map((says) => `${says} right below`),
    value: (spot) => (spot.facts.gapAfter === GAP.none ? spot.context.copyBelow : COPY.none),
  },
  {
    name: 'copy-title',
    says: COPY_SAYS.map((says) => `${says} of the title`),
    value: (spot) => spot.context.copyTitle,
  },
  sign(
    'copied-by-next',
    'is repeated by the next line',
    (spot) =>
      spot.contextAfter?.copyDistance === 1 && spot.contextAfter.copyAbove === COPY.sentences,
  ),
  sign(
    'after-copy',
    'follows a line that repeats another',
    (spot) => spot.contextBefore?.copyAbove === COPY.sentences,
  ),
  sign(
    'glued-pair',
    'stands right under a line of its own kind',
    (spot) =>
      spot.facts.gapBefore === GAP.none &&
      spot.facts.indent === 0 &&
      (spot.before?.indent ?? 0) === 0,
  ),
];

/** Number of kinds of repetition. */
export const COPIES = COPY_COUNT;
