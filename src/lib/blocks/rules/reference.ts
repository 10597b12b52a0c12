import { SECTION } from '../facts/sections.ts';
import { type Clue, leaning, patterns, sign, type Spot } from './clue.ts';

const REFERENCE_SIGNS: readonly (readonly [string, RegExp])[] = [
  ['opens with a number in brackets', /^\[\d{1,3}\]/],
  ['points back to its note', /↩/],
  [
    'names a preprint or proceedings',
    /\barXiv\b|\bproceedings\b|\bin (?:neurips|icml|iclr|cvpr|acl|emnlp|aaai)\b|\bet al\.|\bdoi\b|\bjournal\b/i,
  ],
  ['gives authors and a year', /^\p{Lu}[\p{L}’'-]+,? .{3,300}\(?(?:19|20)\d\d\b/u],
];

/** Only so much of a line is read. */
const LOOKED_AT = 500;

const inBibliography = (spot: Spot): boolean =>
  spot.context.section === SECTION.references && spot.context.sinceSection > 0;

/** What makes a line an entry of a bibliography. */
export const REFERENCE_CLUES: readonly Clue[] = [
  patterns('reference', REFERENCE_SIGNS, (spot) =>
    inBibliography(spot) || spot.facts.body.startsWith('[')
      ? spot.facts.body.slice(0, LOOKED_AT)
      : '',
  ),
  leaning(sign('reference-section', 'stands in the bibliography', inBibliography), {
    reference: 3,
  }),
  sign(
    'item-in-references',
    'is an item in the bibliography',
    (spot) => inBibliography(spot) && spot.facts.marker !== null,
  ),
];
