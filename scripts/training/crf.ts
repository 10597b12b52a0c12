import type { LabelSet } from '../../src/lib/blocks/segment/labels.ts';
import { emissionsOf, step } from '../../src/lib/blocks/segment/lattice.ts';
import { LABEL_COUNT } from '../../src/lib/blocks/segment/labels.ts';
import {
  untrainedModel,
  FORBIDDEN,
  transitionAt,
  type Model,
} from '../../src/lib/blocks/segment/model.ts';
import type { Example } from './gold.ts';

/**
 * How the weights are learned: a linear chain model, gradient steps of AdaGrad, L2 shrinkage, a
 * margin as softmax-margin training has it (Gimpel and Smith 2010).
 */
export interface Settings {
  epochs: number;
  rate: number;
  shrink: number;
  seed: number;
  /** Orders of the posts, each with a seed of its own. */
  orders: number;
  /** Share of the clues that a line shows in each epoch. */
  keep: number;
  /** By so much the true label of a line must lead the others. */
  lead: number;
  weightOf: (dump: string) => number;
}

/** Rare clues move slowly at first. */
const DAMPING = 20;

/** A table of weights with what was known beforehand and how far each weight has moved. */
class Weights {
  readonly values: Float64Array;
  private readonly prior: Float64Array;
  private readonly squares: Float64Array;
  private readonly settings: Settings;

  constructor(values: Float64Array, settings: Settings) {
    this.values = values;
    this.prior = values.slice();
    this.squares = new Float64Array(values.length).fill(DAMPING);
    this.settings = settings;
  }

  /** One step along the gradient, and a little back to where the weight started. */
  move(at: number, gradient: number): void {
    const value = this.values[at] ?? 0;
    const full = gradient - this.settings.shrink * (value - (this.prior[at] ?? 0));
    const square = (this.squares[at] ?? 0) + full * full;
    this.squares[at] = square;
    this.values[at] = value + (this.settings.rate * full) / Math.sqrt(square);
  }
}

interface Learner {
  model: Model;
  emissions: Weights;
  transitions: Weights;
}

function learnerOf(settings: Settings): Learner {
  const model = untrainedModel();
  return {
    model,
    emissions: new Weights(model.emissions, settings),
    transitions: new Weights(model.transitions, settings),
  };
}

function logSum(values: readonly number[]): number {
  const top = Math.max(...values);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - top);
  return top + Math.log(sum);
}

interface Passes {
  scores: Float64Array;
  open: readonly LabelSet[];
  ahead: Float64Array;
  behind: Float64Array;
  total: number;
}

/** Scores of the lines' labels, the wrong ones with a lead that the true one has to make up. */
function handicapped(model: Model, { lattice, truth }: Example, lead: number): Float64Array {
  const scores = emissionsOf(model, lattice);
  return scores.map((score, at) =>
    at % LABEL_COUNT === truth[Math.floor(at / LABEL_COUNT)] ? score : score + lead,
  );
}

function passes(model: Model, example: Example, lead: number): Passes {
  const { length, gaps, allowed } = example.lattice;
  const scores = handicapped(model, example, lead);
  const open = allowed;
  const ahead = new Float64Array(length * LABEL_COUNT).fill(FORBIDDEN);
  const behind = new Float64Array(length * LABEL_COUNT).fill(FORBIDDEN);
  const at = (table: Float64Array, index: number, label: number): number =>
    table[index * LABEL_COUNT + label] ?? FORBIDDEN;
  for (const label of open[0] ?? []) ahead[label] = at(scores, 0, label);
  for (let index = 1; index < length; index += 1) {
    for (const label of open[index] ?? []) {
      const paths = (open[index - 1] ?? []).map(
        (from) => at(ahead, index - 1, from) + step(model, gaps[index] ?? 0, from, label),
      );
      ahead[index * LABEL_COUNT + label] = logSum(paths) + at(scores, index, label);
    }
  }
  for (const label of open[length - 1] ?? []) behind[(length - 1) * LABEL_COUNT + label] = 0;
  for (let index = length - 2; index >= 0; index -= 1) {
    for (const label of open[index] ?? []) {
      const paths = (open[index + 1] ?? []).map(
        (to) =>
          step(model, gaps[index + 1] ?? 0, label, to) +
          at(scores, index + 1, to) +
          at(behind, index + 1, to),
      );
      behind[index * LABEL_COUNT + label] = logSum(paths);
    }
  }
  const total = logSum((open[length - 1] ?? []).map((label) => at(ahead, length - 1, label)));
  return { scores, open, ahead, behind, total };
}

/** Probabilities below this do not move a weight. */
const NEGLIGIBLE = 1e-4;

interface Lesson {
  learner: Learner;
  example: Example;
  passed: Passes;
  weight: number;
}

function learnEmissions({ learner, example, passed, weight }: Lesson, index: number): void {
  const row = index * LABEL_COUNT;
  for (const label of passed.open[index] ?? []) {
    const score =
      (passed.ahead[row + label] ?? FORBIDDEN) + (passed.behind[row + label] ?? FORBIDDEN);
    const gradient = (label === example.truth[index] ? 1 : 0) - Math.exp(score - passed.total);
    if (Math.abs(gradient) < NEGLIGIBLE) continue;
    for (const feature of example.lattice.features[index] ?? []) {
      learner.emissions.move(feature * LABEL_COUNT + label, weight * gradient);
    }
  }
}

function learnTransitions(lesson: Lesson, index: number, from: number): void {
  const { learner, example, passed, weight } = lesson;
  const row = index * LABEL_COUNT;
  const gap = example.lattice.gaps[index] ?? 0;
  const start = passed.ahead[row - LABEL_COUNT + from] ?? FORBIDDEN;
  for (const label of passed.open[index] ?? []) {
    const onward =
      (passed.scores[row + label] ?? FORBIDDEN) + (passed.behind[row + label] ?? FORBIDDEN);
    const score = start + step(learner.model, gap, from, label) + onward;
    const right = from === example.truth[index - 1] && label === example.truth[index];
    const gradient = (right ? 1 : 0) - Math.exp(score - passed.total);
    if (Math.abs(gradient) < NEGLIGIBLE || score < FORBIDDEN / 2) continue;
    learner.transitions.move(transitionAt(gap, from, label), weight * gradient);
  }
}

function learnFrom(learner: Learner, example: Example, { lead, weightOf }: Settings): void {
  const passed = passes(learner.model, example, lead);
  const lesson = { learner, example, passed, weight: weightOf(example.dump) };
  for (let index = 0; index < example.lattice.length; index += 1) {
    learnEmissions(lesson, index);
    if (index === 0) continue;
    for (const from of lesson.passed.open[index - 1] ?? []) learnTransitions(lesson, index, from);
  }
}

/** A small generator of random numbers (mulberry32), so that two runs give the same weights. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The items in an order drawn by `random`. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** The example with a part of the clues left out, so that no clue comes to lean on its neighbours. */
function thinned(example: Example, random: () => number, keep: number): Example {
  if (keep >= 1) return example;
  const features = example.lattice.features.map((line) => line.filter(() => random() < keep));
  return { ...example, lattice: { ...example.lattice, features } };
}

/** Learns in one order of the posts; the weights returned are the mean over the second half of the epochs. */
function trainInOrder(examples: readonly Example[], settings: Settings): Model {
  const learner = learnerOf(settings);
  const random = randomFrom(settings.seed);
  const mean = untrainedModel();
  mean.emissions.fill(0);
  const counted = Math.ceil(settings.epochs / 2);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const whole of shuffled(examples, random)) {
      const example = thinned(whole, random, settings.keep);
      learnFrom(learner, example, settings);
    }
    if (epoch < settings.epochs - counted) continue;
    learner.model.emissions.forEach(
      (value, at) => (mean.emissions[at] = (mean.emissions[at] ?? 0) + value / counted),
    );
    learner.model.transitions.forEach((value, at) => {
      if (value > FORBIDDEN / 2)
        mean.transitions[at] = (mean.transitions[at] ?? 0) + value / counted;
    });
  }
  mean.emissions.forEach((value, at) => (mean.emissions[at] = value * settings.keep));
  return mean;
}

function addTo(sum: Float64Array, values: Float64Array, share: number): void {
  values.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value * share));
}

/** Learns a model in several orders of the posts and returns the mean of the weights: what hangs on an order cancels out. */
export function train(examples: readonly Example[], settings: Settings): Model {
  const mean = untrainedModel();
  mean.emissions.fill(0);
  mean.transitions.fill(0);
  const share = 1 / settings.orders;
  for (let order = 0; order < settings.orders; order += 1) {
    const model = trainInOrder(examples, { ...settings, seed: settings.seed + order });
    addTo(mean.emissions, model.emissions, share);
    addTo(mean.transitions, model.transitions, share);
  }
  return mean;
}
