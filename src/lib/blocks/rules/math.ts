import type { LineFacts } from '../facts/line-facts.ts';
import { type Clue, leaning, patterns, sign, shares } from './clue.ts';

const TEX: readonly (readonly [string, RegExp])[] = [
  ['is TeX between $$', /^\$\$.*\$\$[.,]?$/],
  ['is TeX between \\[ and \\]', /^\\\[.*\\\][.,]?$/],
  ['opens TeX', /^(?:\$\$|\\\[|\\begin\{)/],
];
const RELATION = /[=≤≥≈∝∼~]/;
/** A longer line is no formula. */
const LOOKED_AT = 3000;

/** TeX holds signs of code, and is not long. */
const mayBeTex = ({ length, signs }: LineFacts): boolean =>
  signs.symbols > 0 && length <= LOOKED_AT;

/** What makes a line a display formula. */
export const MATH_CLUES: readonly Clue[] = [
  leaning(
    patterns('tex', TEX, (spot) => (mayBeTex(spot.facts) ? spot.facts.body : '')),
    { math: 8 },
    { math: 8 },
    { math: 1 },
  ),
  shares('mathematical signs', {
    name: 'math-signs',
    edges: [0.005, 0.02, 0.06, 0.15],
    of: (spot) => spot.facts.signs.mathSigns / Math.max(1, spot.facts.signs.seen),
  }),
  leaning(
    sign(
      'equation-signs',
      'relates mathematical signs',
      (spot) =>
        spot.facts.signs.mathSigns > 0 &&
        spot.facts.stopShare < 0.12 &&
        spot.facts.words.length > 2 &&
        RELATION.test(spot.facts.body.slice(0, LOOKED_AT)),
    ),
    { math: 3.5 },
  ),
];
