import {
  around,
  type Clue,
  leaning,
  type Leaning,
  type Spot,
  sign,
  counts,
  figures,
} from './clue.ts';

/** The judgement over a whole run of lines outweighs what single lines look like. */
const TABLE_LEAN: Leaning = { table: 5, 'table+': 5 };

/** So much of a line is read for its cells. */
const CELLS_READ = 300;
const NBSP_BETWEEN = /\u00a0{2,}|\S \u00a0 \S/;
const TICK = /[✓✔✗✘❌✅☑]/;
const NUMBER_SIGNS = '0123456789.,%$';
const NUMBERS_AT_END = /[A-Za-z] (?:[\d.,%$]+ ){1,8}[\d.,%$]+$/;
const NUMBERS_ONLY = /^[\d.,%$+-]+(?: [\d.,%$+-]+){1,20}$/;

/** Whether the last word is made of the signs of numbers only; few lines go on to be matched. */
function endsInNumber(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && NUMBER_SIGNS.includes(text.charAt(at))) at -= 1;
  return at >= 0 && at < text.length - 1 && text.charAt(at) === ' ';
}

/** Which sign of a row of cells a line shows first. */
function cellsIn({ facts: { body, signs } }: Spot): number {
  const text = body.length > CELLS_READ ? body.slice(0, CELLS_READ) : body;
  if (signs.nbsp > 0 && NBSP_BETWEEN.test(text)) return 0;
  if (signs.dingbats > 0 && TICK.test(text)) return 1;
  if (signs.digits > 0 && endsInNumber(text) && NUMBERS_AT_END.test(text)) return 2;
  return signs.letters === 0 && NUMBERS_ONLY.test(text) ? 3 : -1;
}

const announces = (spot: Spot, step: number): boolean => around(spot, step)?.pointsToTable === true;

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
  sign(
    'table-announced',
    'comes within three lines after the word table',
    (spot) => announces(spot, -1) || announces(spot, -2) || announces(spot, -3),
  ),
  {
    name: 'cells',
    says: [
      'has cells set apart by no-break spaces',
      'has a tick or a cross',
      'ends in a number after words',
      'is a row of numbers',
    ],
    value: cellsIn,
  },
  counts('word(s) a line in its run', {
    name: 'run-words',
    edges: [2, 4, 8, 15, 30],
    of: (spot) => spot.run.meanWords,
  }),
];
