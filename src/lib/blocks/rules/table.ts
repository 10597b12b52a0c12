import {
  around,
  type Clue,
  leaning,
  type Leaning,
  patterns,
  sign,
  counts,
  figures,
} from './clue.ts';

/** The judgement over a whole run of lines outweighs what single lines look like. */
const TABLE_LEAN: Leaning = { table: 5, 'table+': 5 };

/** What makes consecutive lines the rows of a flattened table. */
export const TABLE_CLUES: readonly Clue[] = [
  leaning(
    figures('a likeness to tables', {
      name: 'table-score',
      edges: [0.01, 0.3, 0.5, 0.65, 0.8],
      of: (spot) => spot.run.tableScore,
    }),
    { table: -1, 'table+': -1 },
    {},
    {},
    TABLE_LEAN,
    TABLE_LEAN,
    TABLE_LEAN,
  ),
  sign('table-announced', 'comes within three lines after the word table', (spot) =>
    [-1, -2, -3].some((step) => around(spot, step)?.pointsToTable === true),
  ),
  sign(
    'run-after-table',
    'is in a run after the word table',
    (spot) =>
      spot.context.run.length >= 2 &&
      [-1, -2].some((step) => around(spot, step - spot.context.run.place)?.pointsToTable === true),
  ),
  patterns(
    'cells',
    [
      ['has cells set apart by no-break spaces', /\u00a0{2,}|\S \u00a0 \S/],
      ['has a tick or a cross', /[✓✔✗✘❌✅☑]/],
      ['ends in a number after words', /[A-Za-z] (?:[\d.,%$]+ ){1,8}[\d.,%$]+$/],
      ['is a row of numbers', /^[\d.,%$+-]+(?: [\d.,%$+-]+){1,20}$/],
    ],
    (spot) => spot.facts.body.slice(0, 300),
  ),
  counts('word(s) a line in its run', {
    name: 'run-words',
    edges: [2, 4, 8, 15, 30],
    of: (spot) => spot.run.meanWords,
  }),
];
