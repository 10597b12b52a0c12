import { SHAPE_SAYS, type Shape } from '../facts/shape.ts';
import { SHAPE } from '../facts/shape.ts';
import { type Clue, type Spot, steps } from './clue.ts';
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
  steps('code-above', 'code evidence above', [-3, -0.5, 0.5, 2, 4], beforeScore),
  steps('code-below', 'code evidence below', [-3, -0.5, 0.5, 2, 4], afterScore),
  steps(
    'words-below',
    'words in the next line',
    [1, 4, 9, 14, 25, 50],
    (spot) => spot.after?.wordCount ?? 0,
  ),
  steps(
    'words-above',
    'words in the line above',
    [1, 4, 9, 14, 25, 50],
    (spot) => spot.before?.wordCount ?? 0,
  ),
  steps(
    'run',
    'lines without a blank line between',
    [2, 3, 5, 9],
    (spot) => spot.context.run.length,
  ),
  steps('run-place', 'lines of its run above it', [1, 2, 3], (spot) => spot.context.run.place),
  steps(
    'chain',
    'short neighbours in a row',
    [2, 3, 4, 6, 10],
    (spot) => spot.context.chain.length,
  ),
  steps(
    'indent-step',
    'an indentation against the line above',
    [-4, -1, 0, 1, 2, 3, 4, 5],
    (spot) => spot.facts.indent - (spot.before?.indent ?? 0),
  ),
  steps(
    'indent-ahead',
    'an indentation of the next line against its own',
    [-4, -1, 0, 1, 2, 3, 4, 5],
    (spot) => (spot.after?.indent ?? 0) - spot.facts.indent,
  ),
];
