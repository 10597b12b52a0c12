import { LEVELS } from '../../src/lib/blocks/levels/decode-levels.ts';
import type { Level } from '../../src/lib/blocks/levels/describe-headings.ts';
import type { LevelExample } from './level-examples.ts';

/** What a feature adds to the score of level 2, 3 and 4. */
export type Weights = Map<string, number[]>;

export interface LevelSettings {
  epochs: number;
  /** Models trained on samples of the posts and added up. */
  bags: number;
  rate: number;
  shrink: number;
  /** Rarer features are left out. */
  fewest: number;
}

interface Path {
  levels: Level[];
  score: number;
}

const BEAM = 16;
const BAG_SHARE = 0.7;
const LEAST_MASS = 1e-3;

/** A small generator of numbers from 0 to 1: the same seed, the same weights. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function scoreOf(features: readonly string[], level: Level, weights: Weights): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature)?.[level - 2] ?? 0;
  return sum;
}

function pathsOf(example: LevelExample, weights: Weights): Path[] {
  let paths: Path[] = [{ levels: [], score: 0 }];
  for (let at = 0; at < example.levels.length; at += 1) {
    paths = paths
      .flatMap(({ levels, score }) =>
        LEVELS.map((level) => ({
          levels: [...levels, level],
          score: score + scoreOf(example.featuresOf(levels, level), level, weights),
        })),
      )
      .sort((one, two) => two.score - one.score)
      .slice(0, BEAM);
  }
  return paths;
}

function scoreOfTruth({ levels, featuresOf }: LevelExample, weights: Weights): Path {
  const scores = levels.map((level, at) =>
    scoreOf(featuresOf(levels.slice(0, at), level), level, weights),
  );
  return { levels, score: scores.reduce((sum, score) => sum + score, 0) };
}

type Gradient = Map<string, number[]>;

function addPath(
  gradient: Gradient,
  example: LevelExample,
  levels: readonly Level[],
  mass: number,
): void {
  levels.forEach((level, at) => {
    for (const feature of example.featuresOf(levels.slice(0, at), level)) {
      const row = gradient.get(feature) ?? [0, 0, 0];
      row[level - 2] = (row[level - 2] ?? 0) + mass;
      gradient.set(feature, row);
    }
  });
}

/** Slope of the log-likelihood of the true levels among the paths of the beam. */
function gradientOf(example: LevelExample, weights: Weights): Gradient {
  const paths = pathsOf(example, weights);
  const truth = example.levels.join('');
  if (!paths.some(({ levels }) => levels.join('') === truth))
    paths.push(scoreOfTruth(example, weights));
  const top = Math.max(...paths.map(({ score }) => score));
  const masses = paths.map(({ score }) => Math.exp(score - top));
  const sum = masses.reduce((total, mass) => total + mass, 0);
  const gradient: Gradient = new Map();
  addPath(gradient, example, example.levels, 1);
  paths.forEach(({ levels }, at) => {
    const mass = (masses[at] ?? 0) / sum;
    if (mass > LEAST_MASS) addPath(gradient, example, levels, -mass);
  });
  return gradient;
}

/** Features of the true paths, each with weight 0, the rare ones left out. */
function emptyWeights(examples: readonly LevelExample[], fewest: number): Weights {
  const counts = new Map<string, number>();
  for (const { levels, featuresOf } of examples)
    levels.forEach((level, at) => {
      for (const feature of featuresOf(levels.slice(0, at), level))
        counts.set(feature, (counts.get(feature) ?? 0) + 1);
    });
  const frequent = [...counts].filter(([, count]) => count >= fewest);
  return new Map(frequent.map(([feature]) => [feature, [0, 0, 0]]));
}

function climb(
  weights: Weights,
  squares: Weights,
  gradient: Gradient,
  settings: LevelSettings,
): void {
  for (const [feature, slopes] of gradient) {
    const row = weights.get(feature);
    const seen = squares.get(feature) ?? [0, 0, 0];
    if (!row) continue;
    slopes.forEach((slope, at) => {
      if (slope === 0) return;
      const pull = slope - settings.shrink * (row[at] ?? 0);
      seen[at] = (seen[at] ?? 0) + pull * pull;
      row[at] = (row[at] ?? 0) + (settings.rate * pull) / Math.sqrt(seen[at] + 1e-8);
    });
    squares.set(feature, seen);
  }
}

function trainOnce(
  examples: readonly LevelExample[],
  seed: number,
  settings: LevelSettings,
): Weights {
  const weights = emptyWeights(examples, settings.fewest);
  const squares: Weights = new Map();
  const draw = random(seed);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const order = examples.map((example) => ({ example, rank: draw() }));
    for (const { example } of order.sort((one, two) => one.rank - two.rank))
      climb(weights, squares, gradientOf(example, weights), settings);
  }
  return weights;
}

/** Weights learned from the examples: a conditional model over whole paths, averaged over samples of the posts. */
export function trainLevels(examples: readonly LevelExample[], settings: LevelSettings): Weights {
  const sum: Weights = new Map();
  for (let bag = 0; bag < settings.bags; bag += 1) {
    const draw = random(bag * 77 + 3);
    const sample = settings.bags > 1 ? examples.filter(() => draw() < BAG_SHARE) : examples;
    for (const [feature, row] of trainOnce(sample, 7 + bag * 13, settings)) {
      const held = sum.get(feature) ?? [0, 0, 0];
      sum.set(
        feature,
        held.map((weight, at) => weight + (row[at] ?? 0)),
      );
    }
  }
  return sum;
}
