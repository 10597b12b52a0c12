import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partCaption } from '../../../../src/lib/extract/tables/caption.ts';

const CAPTIONS: readonly (readonly [caption: string, title: string, rest: string])[] = [
  ['Table 1. Trays lent per day.', 'Trays lent per day', ''],
  [
    'Fig. 2: Oak trays. Counted over 200 days, see Fig. 3.',
    'Oak trays',
    'Counted over 200 days, see Fig. 3.',
  ],
  ['Figure 3 – Readers', 'Readers', ''],
  [
    'Scores of Oak vs. Elm. Counted over 200 days.',
    'Scores of Oak vs. Elm',
    'Counted over 200 days.',
  ],
  [
    'Table 1: Trays lent per day by desk-1b (oak, 64 trays). elm-desk (ours) lends ten times as many trays as ash-desk.',
    'Trays lent per day by desk-1b (oak, 64 trays)',
    'elm-desk (ours) lends ten times as many trays as ash-desk.',
  ],
  ['Table 4', '', ''],
  ['Tables of oak and elm', 'Tables of oak and elm', ''],
  ['Figures 12.5% higher than before', 'Figures 12.5% higher than before', ''],
  ['Table 2.0 of the standard', 'Table 2.0 of the standard', ''],
  ['', '', ''],
];

for (const [caption, title, rest] of CAPTIONS)
  test(`"${caption}"`, () => {
    assert.deepEqual(partCaption(caption), { title, rest });
  });
