import { GAP_COUNT } from '../facts/line-facts.ts';
import { CLUES } from '../rules/index.ts';
import { mayFollow } from './allowed.ts';
import { FeatureIndex } from './features.ts';
import { LABEL_COUNT, LABELS } from './labels.ts';
import stored from './weights.json' with { type: 'json' };

/** Score of what must not be. */
export const FORBIDDEN = -1e9;

/** How much each clue value speaks for each label, and each label for the next one. */
export interface Model {
  index: FeatureIndex;
  /** Row per clue value, column per label. */
  emissions: Float64Array;
  /** Row per gap and label above, column per label. */
  transitions: Float64Array;
}

/** The form in which weights are kept: rows of labels in the order of `labels`. */
export interface StoredModel {
  labels: readonly string[];
  clues: Readonly<Record<string, readonly (readonly number[])[]>>;
  transitions: readonly (readonly number[])[];
}

function copyRow(
  row: readonly number[],
  order: readonly number[],
  into: Float64Array,
  at: number,
): void {
  order.forEach((from, label) => {
    into[at + label] = row[from] ?? 0;
  });
}

/** Position of the transition from `before` to `label` across a gap. */
export const transitionAt = (gap: number, before: number, label: number): number =>
  (gap * LABEL_COUNT + before) * LABEL_COUNT + label;

function forbid(transitions: Float64Array): void {
  for (let gap = 0; gap < GAP_COUNT; gap += 1) {
    LABELS.forEach((before, row) => {
      LABELS.forEach((label, column) => {
        if (!mayFollow(before, label)) transitions[transitionAt(gap, row, column)] = FORBIDDEN;
      });
    });
  }
}

function leanings(index: FeatureIndex): Float64Array {
  const emissions = new Float64Array(index.size * LABEL_COUNT);
  index.clues.forEach((clue, position) => {
    clue.leans?.forEach((lean, value) => {
      LABELS.forEach((label, column) => {
        emissions[(index.offset(position) + value) * LABEL_COUNT + column] = lean[label] ?? 0;
      });
    });
  });
  return emissions;
}

/** A model that knows the hard constraints and the clues' leanings, and has learned nothing. */
export function untrainedModel(): Model {
  const index = new FeatureIndex(CLUES);
  const transitions = new Float64Array(GAP_COUNT * LABEL_COUNT * LABEL_COUNT);
  forbid(transitions);
  return { index, emissions: leanings(index), transitions };
}

/** Model from its stored form; clues that it does not know keep their leanings. */
export function readModel(kept: StoredModel): Model {
  const model = untrainedModel();
  const order = LABELS.map((label) => kept.labels.indexOf(label));
  model.index.clues.forEach((clue, position) => {
    const rows = kept.clues[clue.name] ?? [];
    if (rows.length !== clue.says.length) return;
    rows.forEach((row, value) => {
      copyRow(row, order, model.emissions, (model.index.offset(position) + value) * LABEL_COUNT);
    });
  });
  for (let gap = 0; gap < GAP_COUNT; gap += 1) {
    order.forEach((from, label) => {
      const row = kept.transitions[gap * kept.labels.length + from] ?? [];
      copyRow(row, order, model.transitions, transitionAt(gap, label, 0));
    });
  }
  forbid(model.transitions);
  return model;
}

let loaded: Model | null = null;

/** The model that comes with the program. */
export function trainedModel(): Model {
  loaded ??= readModel(stored);
  return loaded;
}
