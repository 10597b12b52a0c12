import { GAP_COUNT } from '../facts/line-facts.ts';
import { allowedAt } from './allowed.ts';
import { kindredLines } from './kindred.ts';
import { LABEL_COUNT, type LabelSet } from './labels.ts';
import { FORBIDDEN, type Model, transitionAt } from './model.ts';
import { type Scene, spotsOf } from './scene.ts';

/** What the decoder works on: one row of scores per line. */
export interface Lattice {
  length: number;
  /** Clue values of each line. */
  features: number[][];
  allowed: LabelSet[];
  /** Gap above each line. */
  gaps: number[];
  /** Lines of one form, which are likely to be of one type. */
  kindred: readonly (readonly number[])[];
}

/** The lattice of a post; the scene's facts are read once. */
export function latticeOf(scene: Scene, model: Model): Lattice {
  const spots = spotsOf(scene);
  const allowed = spots.map(allowedAt);
  return {
    length: spots.length,
    features: model.index.of(spots),
    allowed,
    gaps: spots.map(({ facts }) => facts.gapBefore % GAP_COUNT),
    kindred: kindredLines(scene.facts, allowed),
  };
}

/** Adds up the scores of a line's labels, four at a time, which together take hardly longer than one. */
class RowScorer {
  private readonly emissions: Float64Array;
  private readonly scores: Float64Array;

  constructor(emissions: Float64Array, scores: Float64Array) {
    this.emissions = emissions;
    this.scores = scores;
  }

  /** Fills in the row that begins at `row`, for the labels given only. */
  score(features: readonly number[], labels: LabelSet, row: number): void {
    const { emissions, scores } = this;
    for (let first = 0; first < labels.length; first += 4) {
      const one = labels[first] ?? 0;
      const two = labels[first + 1] ?? one;
      const three = labels[first + 2] ?? one;
      const four = labels[first + 3] ?? one;
      let sumOne = 0;
      let sumTwo = 0;
      let sumThree = 0;
      let sumFour = 0;
      for (let place = 0; place < features.length; place += 1) {
        const at = (features[place] ?? 0) * LABEL_COUNT;
        sumOne += emissions[at + one] ?? 0;
        sumTwo += emissions[at + two] ?? 0;
        sumThree += emissions[at + three] ?? 0;
        sumFour += emissions[at + four] ?? 0;
      }
      scores[row + one] = sumOne;
      scores[row + two] = sumTwo;
      scores[row + three] = sumThree;
      scores[row + four] = sumFour;
    }
  }
}

/** Scores of every line's labels, one row of labels after another; those it may not have are left out. */
export function emissionsOf({ emissions }: Model, lattice: Lattice): Float64Array {
  const scores = new Float64Array(lattice.length * LABEL_COUNT);
  const scorer = new RowScorer(emissions, scores);
  for (let index = 0; index < lattice.length; index += 1)
    scorer.score(lattice.features[index] ?? [], lattice.allowed[index] ?? [], index * LABEL_COUNT);
  return scores;
}

/** Score of going from `before` to `label` into line `index`. */
export function step(model: Model, gap: number, before: number, label: number): number {
  return model.transitions[transitionAt(gap, before, label)] ?? FORBIDDEN;
}
