import { type Clue, patterns } from './clue.ts';

const QUOTE_SIGNS: readonly (readonly [string, RegExp])[] = [
  ['stands wholly in quotes', /^[“"][^“”"]{1,2000}[”"]$/],
  ['ends with the name of a speaker', /[”"] ?[–—-] ?\p{Lu}/u],
  ['is a remark in brackets', /^[[(].{1,600}[\])]\.?$/],
  ['opens with an emoji', /^\p{Extended_Pictographic}/u],
];

/** What may make a line a quote; layout leaves no trace of one. */
export const QUOTE_CLUES: readonly Clue[] = [
  patterns('quote', QUOTE_SIGNS, (spot) => (spot.facts.length > 2000 ? '' : spot.facts.body)),
];
