import { codesOf } from '../../characters.ts';
import { GAP_COUNT, type LineFacts } from '../facts/line-facts.ts';
import { KIND } from '../facts/words.ts';
import { SHAPE_COUNT, SHAPE_SAYS } from '../facts/shape.ts';
import { type Clue, type Leaning, leaning, sign, signKinds, counts, shares } from './clue.ts';

const GAP_SAYS = [
  'no blank line',
  'a blank line',
  'several blank lines',
  'a line of spaces',
  'a no-break space line',
];

const gaps = (
  name: string,
  where: string,
  of: (gap: { gapBefore: number; gapAfter: number }) => number,
): Clue => ({
  name,
  says: GAP_SAYS.map((says) => `has ${says} ${where}`),
  value: (spot) => of(spot.facts),
});

const LAST_SIGNS: readonly (readonly [string, RegExp])[] = [
  ['ends in a full stop', /[^.]\.[)”’"']{0,2}$/],
  ['ends in a colon', /:$/],
  ['ends in a question mark', /\?[)”"]{0,2}$/],
  ['ends in an exclamation mark', /![)”"]{0,2}$/],
  ['ends in a comma', /,$/],
  ['ends in a semicolon', /;$/],
  ['ends in an ellipsis', /(?:\.\.\.|…)$/],
  ['ends in a round bracket', /\)$/],
  ['ends in another bracket', /[\]{}[(>]$/],
  ['ends in a quote', /["'”’`]$/],
  ['ends in a digit', /\d$/],
  ['ends in a sign', /[^\p{L}\p{N}]$/u],
  ['ends in a letter', /./],
];

const FIRST_SIGNS: readonly (readonly [string, RegExp])[] = [
  ['starts with a capital', /^\p{Lu}/u],
  ['starts with a small letter', /^\p{Ll}/u],
  ['starts with a digit', /^\d/],
  ['starts with a curly quote', /^[“‘]/],
  ['starts with a straight quote', /^["']/],
  ['starts with a bracket', /^[([{<]/],
  ['starts with a closing bracket', /^[)\]}>]/],
  ['starts with #', /^#/],
  ['starts with $ or %', /^[$%!]/],
  ['starts with a slash or star', /^[/*\\|]/],
  ['starts with a dash', /^[-–—•→]/],
  ['starts with @ or _', /^[@_.~&]/],
  ['starts with another sign', /./],
];

/** What stands before one of these matters as well, … */
const NOT_ALONE = codesOf('.)”’"\'');
/** … these do, and up to three signs are read. */
const MATTERS_BEFORE = [...NOT_ALONE, ...codesOf('?!')];
const MOST_BEHIND = 3;

/** Halves of a sign beyond U+FFFF. */
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const lastKind = (end: string): number => LAST_SIGNS.findIndex(([, pattern]) => pattern.test(end));
const UNKNOWN = -2;
/** What is known of an end by its last sign, a letter before it. */
const KNOWN_ENDS = new Int8Array(0x10000).fill(UNKNOWN);

/** Which of `LAST_SIGNS` a text ends in. */
function lastSignOf({ tail, last, beforeLast }: LineFacts): number {
  if (isHalf(last)) return lastKind(tail.slice(-2));
  if (NOT_ALONE.includes(last) && MATTERS_BEFORE.includes(beforeLast))
    return lastKind(tail.slice(-MOST_BEHIND - 1));
  const known = KNOWN_ENDS[last] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const kind = lastKind(`a${String.fromCharCode(last)}`);
  KNOWN_ENDS[last] = kind;
  return kind;
}

/** The first sign of a text. */
const startOf = (text: string): string => text.slice(0, isHalf(text.charCodeAt(0)) ? 2 : 1);

/** What a line looks like by itself, whatever it may be. */
export const SHAPE_CLUES: readonly Clue[] = [
  {
    name: 'shape',
    says: SHAPE_SAYS.map((says) => `looks like ${says}`),
    value: (spot) => spot.context.shape,
  },
  counts('word(s)', {
    name: 'words',
    edges: [2, 3, 4, 5, 7, 9, 11, 13, 16, 20, 26, 35, 50],
    of: (spot) => spot.facts.wordCount,
  }),
  counts('sign(s)', {
    name: 'length',
    edges: [4, 12, 25, 45, 70, 100, 140, 200, 300, 500, 900],
    of: (spot) => spot.facts.length,
  }),
  shares('stop words', {
    name: 'stop-words',
    edges: [0.01, 0.1, 0.2, 0.3, 0.4, 0.5],
    of: (spot) => spot.facts.stopShare,
  }),
  shares('signs of code', {
    name: 'symbols',
    edges: [0.001, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4],
    of: (spot) => spot.facts.signs.symbols / Math.max(1, spot.facts.signs.seen),
  }),
  shares('digits', {
    name: 'digits',
    edges: [0.001, 0.03, 0.1, 0.25, 0.5],
    of: (spot) => spot.facts.signs.digits / Math.max(1, spot.facts.signs.seen),
  }),
  shares('capitalised words', {
    name: 'capitals',
    edges: [0, 0.01, 0.3, 0.6, 0.99],
    of: (spot) => spot.facts.capitalShare,
  }),
  counts('end(s) of sentences inside', {
    name: 'sentences',
    edges: [1, 2, 4],
    of: (spot) => spot.facts.signs.sentences,
  }),
  counts('leading space(s)', {
    name: 'indent',
    edges: [1, 2, 3, 4, 5, 6, 7, 8, 10],
    of: (spot) => spot.facts.indent,
  }),
  shares('capital letters', {
    name: 'capital-letters',
    edges: [0.01, 0.1, 0.3, 0.8],
    of: (spot) => spot.facts.signs.upper / Math.max(1, spot.facts.signs.letters),
  }),
  sign('finite-verb', 'has a finite verb', (spot) => (spot.facts.kinds & KIND.finiteVerb) !== 0),
  sign('straight-quote', 'has a straight quote', (spot) => spot.facts.signs.straightQuotes > 0),
  sign(
    'straight-in-curled',
    'has a straight quote in a post of curly ones',
    (spot) => spot.post.curled && spot.facts.signs.straightQuotes > 0,
  ),
  sign('nbsp', 'has a no-break space', (spot) => spot.facts.signs.nbsp > 0),
  leaning(
    {
      name: 'last-sign',
      says: LAST_SIGNS.map(([says]) => says),
      value: (spot) => lastSignOf(spot.facts),
    },
    { heading: -1.5 },
  ),
  leaning(
    signKinds('first-sign', FIRST_SIGNS, (spot) => startOf(spot.facts.body)),
    ...FIRST_SIGNS.map(([says]): Leaning => (says === 'starts with a dash' ? { heading: -4 } : {})),
  ),
  gaps('gap-before', 'above', (gap) => gap.gapBefore),
  gaps('gap-after', 'below', (gap) => gap.gapAfter),
];

/** Number of values of a gap and of a first impression, for clues that combine them. */
export const GAPS = GAP_COUNT;
export const SHAPES = SHAPE_COUNT;
