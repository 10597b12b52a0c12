import { GAP_COUNT } from '../facts/line-facts.ts';
import { allowedAt, type LabelSet } from './allowed.ts';
import { kindredLines } from './kindred.ts';
import { LABEL_COUNT } from './labels.ts';
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

/** A line's scores for four labels, which together take hardly longer than one. */
function scoreFour(
  emissions: Float64Array,
  features: readonly number[],
  [one, two, three, four]: readonly [number, number, number, number],
  into: { scores: Float64Array; row: number },
): void {
  let [sumOne, sumTwo, sumThree, sumFour] = [0, 0, 0, 0];
  for (let place = 0; place < features.length; place += 1) {
    const at = (features[place] ?? 0) * LABEL_COUNT;
    sumOne += emissions[at + one] ?? 0;
    sumTwo += emissions[at + two] ?? 0;
    sumThree += emissions[at + three] ?? 0;
    sumFour += emissions[at + four] ?? 0;
  }
  const { scores, row } = into;
  scores[row + one] = sumOne;
  scores[row + two] = sumTwo;
  scores[row + three] = sumThree;
  scores[row + four] = sumFour;
}

/** Scores of every line's labels, one row of labels after another; those it may not have are left out. */
export function emissionsOf({ emissions }: Model, lattice: Lattice): Float64Array {
  const scores = new Float64Array(lattice.length * LABEL_COUNT);
  for (let index = 0; index < lattice.length; index += 1) {
    const into = { scores, row: index * LABEL_COUNT };
    const features = lattice.features[index] ?? [];
    const allowed = lattice.allowed[index] ?? [];
    for (let at = 0; at < allowed.length; at += 4) {
      const one = allowed[at] ?? 0;
      const [two, three, four] = [allowed[at + 1], allowed[at + 2], allowed[at + 3]];
      scoreFour(emissions, features, [one, two ?? one, three ?? one, four ?? one], into);
    }
  }
  return scores;
}

/** Score of going from `before` to `label` into line `index`. */
export function step(model: Model, gap: number, before: number, label: number): number {
  return model.transitions[transitionAt(gap, before, label)] ?? FORBIDDEN;
}
