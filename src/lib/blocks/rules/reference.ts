import { SECTION } from '../facts/sections.ts';
import { type Clue, leaning, patterns, sign } from './clue.ts';

const REFERENCE_SIGNS: readonly (readonly [string, RegExp])[] = [
  ['opens with a number in brackets', /^\[\d{1,3}\]/],
  ['points back to its note', /↩/],
  [
    'names a preprint or proceedings',
    /\barXiv\b|\bproceedings\b|\bin (?:neurips|icml|iclr|cvpr|acl|emnlp|aaai)\b|\bet al\.|\bdoi\b|\bjournal\b/i,
  ],
  ['gives authors and a year', /^\p{Lu}[\p{L}’'-]+,? .{3,300}\(?(?:19|20)\d\d\b/u],
];

/** What makes a line an entry of a bibliography. */
export const REFERENCE_CLUES: readonly Clue[] = [
  patterns('reference', REFERENCE_SIGNS, (spot) =>
    spot.facts.line.text.slice(spot.facts.marker?.width ?? 0).slice(-1000),
  ),
  patterns('reference-start', REFERENCE_SIGNS, (spot) => spot.facts.body.slice(0, 500)),
  leaning(
    sign(
      'reference-section',
      'stands in the bibliography',
      (spot) => spot.context.section === SECTION.references && spot.context.sinceSection > 0,
    ),
    { reference: 3 },
  ),
  patterns('reference-in-section', REFERENCE_SIGNS, (spot) =>
    spot.context.section === SECTION.references ? spot.facts.body.slice(0, 500) : '',
  ),
  sign(
    'item-in-references',
    'is an item in the bibliography',
    (spot) => spot.context.section === SECTION.references && spot.facts.marker !== null,
  ),
];
