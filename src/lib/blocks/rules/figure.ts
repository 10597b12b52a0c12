import { MOST_WORDS } from '../facts/word-facts.ts';
import { KIND } from '../facts/words.ts';
import { isPersonName } from '../facts/person-names.ts';
import { hasFigureLabel } from '../facts/post-facts.ts';
import { COPY, COPY_COUNT, type Copy } from '../facts/copies.ts';
import { GAP, type LineFacts } from '../facts/line-facts.ts';
import { SECTION } from '../facts/sections.ts';
import { SHAPE, SHAPE_SAYS } from '../facts/shape.ts';
import { type Clue, type Spot, leaning, patterns, sign, counts } from './clue.ts';

const COPY_SAYS = [
  'repeats a sentence',
  'repeats the start of a sentence',
  'repeats words from the middle',
  'uses nearly the same words',
  'repeats a few words',
];

/** “Jo Doe, head of research at Some Company” */
const PERSON_AND_POST =
  /^\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]*){1,3}, [\p{L} ,-]{0,60}\b(?:of|at|for)\b/u;
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
  ['tells left from right', /^(?:\(?(?:left|right|top|bottom|above|below)\)? ?[:)(]|\([ab]\))/i],
  ['names a figure', /^(?:figure|fig\.|table) ?\d/i],
];

const PART_IN_BRACKETS =
  /\((?:image|photo|figure|video|source|credit)|\((?:left|right|top|bottom|middle|center)\b/i;
const SOURCE_INSIDE = /\b(?:image (?:source|credit|by|courtesy)|photo by|courtesy of)/i;
/** “(left) … (right)”, “Top: … Bottom: …” */
const TWO_SIDES = /\b(?:left|top|above)\)? ?[:)].{1,400}\b(?:right|bottom|below)\)? ?[:)]/i;
/** A longer paragraph speaks of more than its picture. */
const CAPTION_WORDS = 80;
const LOOKED_AT = 300;
/** So much of a line is read for what it says inside. */
const READ_INSIDE = 2000;

/** Whether a word of pictures is among the words read, or there are more words. */
const mayNamePicture = ({ kinds, words }: LineFacts): boolean =>
  (kinds & KIND.figure) !== 0 || words.length === MOST_WORDS;

function speaksOfParts(facts: LineFacts): boolean {
  const { body, signs } = facts;
  const text = body.length > READ_INSIDE ? body.slice(0, READ_INSIDE) : body;
  if (signs.openings > 0 && PART_IN_BRACKETS.test(text)) return true;
  return mayNamePicture(facts) && SOURCE_INSIDE.test(text);
}

/** “Screenshot of the console”, “An architecture diagram showing two regions” */
const NAMES_PICTURE =
  /^(?:an? |the )?(?:[\w-]+ ){0,3}(?:screen ?shots?|photo(?:graph)?s?|pictures?|illustrations?|animations?|(?:flow )?charts?|diagrams?|graphs?|plots?|images?) (?:of|showing|shows|that shows|depicting|illustrating|comparing)\b/i;

/** A post with so many short lines apart for each glued one has its headings apart. */
const APART_TO_GLUED = 4;

/** Whether the upper line of a pair is a person's name: the lower one tells of that person. */
function isNameOfPair({ context, facts, before }: Spot): boolean {
  const upper = context.run.place === 0 ? facts : before;
  return upper !== null && isPersonName(upper.line.text);
}

/** Two lines at the margin without a blank line between, where headings stand apart: a picture’s alt text and its caption. */
function isPairOfFigure(spot: Spot, place: number): boolean {
  const { context, facts, post } = spot;
  if (context.run.length !== 2 || context.run.place !== place) return false;
  if (context.section === SECTION.about || isNameOfPair(spot)) return false;
  return facts.indent === 0 && post.gluedHeads * APART_TO_GLUED <= post.apartHeads;
}

/** A copy of more words than this is no accident. */
const CLEAR_COPY = 6;

const clearCopy = (copy: Copy, words: number): boolean =>
  copy === COPY.sentences && words > CLEAR_COPY;

const announced = (spot: Spot): boolean => spot.before?.pointsToPicture ?? false;

/** What makes a line the caption of a lost picture or its leaked alt text. */
export const FIGURE_CLUES: readonly Clue[] = [
  leaning(
    patterns('figure-opening', FIGURE_OPENINGS, (spot) => spot.facts.body.slice(0, LOOKED_AT)),
    { caption: 4 },
    { caption: 5 },
    { caption: 6 },
    { caption: 2 },
    { caption: 1 },
  ),
  leaning(
    sign(
      'person-and-post',
      'is a name with a post, without a full stop',
      ({ facts }) =>
        !facts.endsSentence &&
        facts.signs.commas > 0 &&
        PERSON_AND_POST.test(facts.body.slice(0, 160)),
    ),
    { caption: 6 },
  ),
  leaning(
    sign('figure-inside', 'speaks of a picture’s parts or source', (spot) =>
      speaksOfParts(spot.facts),
    ),
    { caption: 2 },
  ),
  leaning(
    sign(
      'two-sides',
      'names both sides of a picture',
      ({ facts }) =>
        facts.wordCount <= CAPTION_WORDS && mayNamePicture(facts) && TWO_SIDES.test(facts.body),
    ),
    { caption: 2 },
  ),
  sign(
    'figure-word-first',
    'starts with a word of captions',
    (spot) => (spot.facts.firstKinds & KIND.figure) !== 0,
  ),
  leaning(
    sign(
      'names-picture',
      'is short and names a picture and what it shows',
      ({ context, facts }) => context.shape === SHAPE.short && NAMES_PICTURE.test(facts.body),
    ),
    { alt: 2, caption: 1, heading: -1 },
  ),
  leaning(
    sign(
      'pair-above',
      'is short and stands on a single line of text where headings stand apart',
      (spot) =>
        spot.context.shape === SHAPE.short &&
        spot.contextAfter?.shape !== SHAPE.code &&
        isPairOfFigure(spot, 0),
    ),
    { alt: 3, heading: -1 },
  ),
  leaning(
    sign(
      'pair-below',
      'stands under a single short line where headings stand apart',
      (spot) => spot.contextBefore?.shape === SHAPE.short && isPairOfFigure(spot, 1),
    ),
    { caption: 3 },
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
    name: 'copy-title',
    says: COPY_SAYS.map((says) => `${says} of the title`),
    value: (spot) => spot.context.copyTitle,
  },
  {
    name: 'announced-shape',
    says: SHAPE_SAYS.map((says) => `looks like ${says} after a line that points to a picture`),
    value: (spot) => (announced(spot) ? spot.context.shape : -1),
  },
  counts('labelled figure(s) in its post', {
    name: 'labelled',
    edges: [1, 2, 4],
    of: (spot) => spot.post.labelledFigures,
  }),
  sign(
    'unlabelled-apart',
    'has no label in a post that labels its figures',
    (spot) => spot.post.labelledFigures > 1 && !hasFigureLabel(spot.facts),
  ),
  leaning(
    sign(
      'copy-clear',
      'repeats whole sentences of a line above',
      ({ context, facts }) =>
        clearCopy(context.copyAbove, facts.wordCount) && facts.gapBefore !== GAP.none,
    ),
    { alt: 3 },
  ),
  leaning(
    sign(
      'copy-glued',
      'repeats the line right above without a blank line',
      ({ context, facts }) =>
        clearCopy(context.copyAbove, facts.wordCount) &&
        facts.gapBefore === GAP.none &&
        context.copyDistance === 1,
    ),
    { caption: 3 },
  ),
  leaning(
    sign(
      'copied-glued',
      'is repeated by the line right below',
      ({ context, facts }) =>
        clearCopy(context.copyBelow, facts.wordCount) && facts.gapAfter === GAP.none,
    ),
    { alt: 3 },
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
