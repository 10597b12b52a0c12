import { SHAPE_SAYS, type Shape } from '../facts/shape.ts';
import { SHAPE } from '../facts/shape.ts';
import { type Clue, type Spot, counts, figures } from './clue.ts';
import { GAPS, SHAPES } from './shape.ts';

const GAP_WORDS = [
  'right',
  'one blank line',
  'several blank lines',
  'a line of spaces',
  'a no-break space line',
];

const besides = (where: string): string[] =>
  SHAPE_SAYS.flatMap((says) => GAP_WORDS.map((gap) => `has ${says} ${where} it (${gap} away)`));

const own = (spot: Spot): Shape => spot.context.shape;
const above = (spot: Spot): Shape => spot.contextBefore?.shape ?? SHAPE.edge;
const below = (spot: Spot): Shape => spot.contextAfter?.shape ?? SHAPE.edge;

const pairs = (where: string): string[] =>
  SHAPE_SAYS.flatMap((says) =>
    SHAPE_SAYS.map((other) => `looks like ${says} with ${other} ${where}`),
  );

const beforeScore = (spot: Spot): number => spot.before?.codeScore ?? -9;
const afterScore = (spot: Spot): number => spot.after?.codeScore ?? -9;

/** What stands next to a line. */
export const NEIGHBOUR_CLUES: readonly Clue[] = [
  {
    name: 'shape-above',
    says: besides('above'),
    value: (spot) => above(spot) * GAPS + spot.facts.gapBefore,
  },
  {
    name: 'shape-below',
    says: besides('below'),
    value: (spot) => below(spot) * GAPS + spot.facts.gapAfter,
  },
  {
    name: 'own-and-above',
    says: pairs('above'),
    value: (spot) => own(spot) * SHAPES + above(spot),
  },
  {
    name: 'own-and-below',
    says: pairs('below'),
    value: (spot) => own(spot) * SHAPES + below(spot),
  },
  {
    name: 'between',
    says: SHAPE_SAYS.flatMap((says) =>
      SHAPE_SAYS.map((other) => `stands between ${says} and ${other}`),
    ),
    value: (spot) => above(spot) * SHAPES + below(spot),
  },
  figures('code evidence above', {
    name: 'code-above',
    edges: [-3, -0.5, 0.5, 2, 4],
    of: beforeScore,
  }),
  figures('code evidence below', {
    name: 'code-below',
    edges: [-3, -0.5, 0.5, 2, 4],
    of: afterScore,
  }),
  counts('word(s) in the line below', {
    name: 'words-below',
    edges: [1, 4, 9, 14, 25, 50],
    of: (spot) => spot.after?.wordCount ?? 0,
  }),
  counts('word(s) in the line above', {
    name: 'words-above',
    edges: [1, 4, 9, 14, 25, 50],
    of: (spot) => spot.before?.wordCount ?? 0,
  }),
  counts('line(s) in its run without a blank one', {
    name: 'run',
    edges: [2, 3, 5, 9],
    of: (spot) => spot.context.run.length,
  }),
  counts('line(s) of its run above it', {
    name: 'run-place',
    edges: [1, 2, 3],
    of: (spot) => spot.context.run.place,
  }),
  counts('short line(s) in its row of them', {
    name: 'chain',
    edges: [2, 3, 4, 6, 10],
    of: (spot) => spot.context.chain.length,
  }),
  figures('a shift against the line above', {
    name: 'indent-step',
    edges: [-4, -1, 0, 1, 2, 3, 4, 5],
    of: (spot) => spot.facts.indent - (spot.before?.indent ?? 0),
  }),
  figures('a shift of the line below', {
    name: 'indent-ahead',
    edges: [-4, -1, 0, 1, 2, 3, 4, 5],
    of: (spot) => (spot.after?.indent ?? 0) - spot.facts.indent,
  }),
];
