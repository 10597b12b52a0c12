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

/** What the clue values of a line say for one label. */
function emission(emissions: Float64Array, features: readonly number[], label: number): number {
  let sum = 0;
  for (let place = 0; place < features.length; place += 1) {
    sum += emissions[(features[place] ?? 0) * LABEL_COUNT + label] ?? 0;
  }
  return sum;
}

/** Scores of every line's labels, one row of labels after another; those it may not have are left out. */
export function emissionsOf({ emissions }: Model, lattice: Lattice): Float64Array {
  const scores = new Float64Array(lattice.length * LABEL_COUNT);
  for (let index = 0; index < lattice.length; index += 1) {
    const row = index * LABEL_COUNT;
    const features = lattice.features[index] ?? [];
    for (const label of lattice.allowed[index] ?? []) {
      scores[row + label] = emission(emissions, features, label);
    }
  }
  return scores;
}

/** Score of going from `before` to `label` into line `index`. */
export function step(model: Model, gap: number, before: number, label: number): number {
  return model.transitions[transitionAt(gap, before, label)] ?? FORBIDDEN;
}
