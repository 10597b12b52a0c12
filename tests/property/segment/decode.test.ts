import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GAP_COUNT } from '../../../src/lib/blocks/facts/line-facts.ts';
import { mayFollow } from '../../../src/lib/blocks/segment/allowed.ts';
import { decode } from '../../../src/lib/blocks/segment/decode.ts';
import { LABEL_COUNT, LABELS } from '../../../src/lib/blocks/segment/labels.ts';
import { type Lattice, step } from '../../../src/lib/blocks/segment/lattice.ts';
import {
  FORBIDDEN,
  type Model,
  transitionAt,
  untrainedModel,
} from '../../../src/lib/blocks/segment/model.ts';
import { seedOf } from '../../seed.ts';

const LINES = 4;
/** Weights lie between this and its opposite. */
const MOST = 6;

/** Numbers between -MOST and MOST that a seed gives (Numerical Recipes’ generator). */
function* weightsFrom(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (state / 2 ** 32) * 2 * MOST - MOST;
  }
}

/** A model of random weights with one feature for each line; the hard constraints hold. */
function modelOf(seed: number): Model {
  const weights = weightsFrom(seed);
  const transitions = new Float64Array(GAP_COUNT * LABEL_COUNT * LABEL_COUNT);
  for (let gap = 0; gap < GAP_COUNT; gap += 1)
    LABELS.forEach((before, from) => {
      LABELS.forEach((label, to) => {
        const free = mayFollow(before, label);
        transitions[transitionAt(gap, from, to)] = free ? weights.next().value : FORBIDDEN;
      });
    });
  const emissions = Float64Array.from({ length: LINES * LABEL_COUNT }, () => weights.next().value);
  return { ...untrainedModel(), emissions, transitions };
}

const PARAGRAPH = LABELS.indexOf('paragraph');

const labels = fc
  .uniqueArray(fc.nat({ max: LABEL_COUNT - 1 }), { minLength: 1, maxLength: 5 })
  .map((some) => [...new Set([...some, PARAGRAPH])].sort((one, two) => one - two));

const lattices = fc
  .tuple(
    fc.array(labels, { minLength: 1, maxLength: LINES }),
    fc.array(fc.nat({ max: GAP_COUNT - 1 }), { minLength: LINES, maxLength: LINES }),
  )
  .map(([allowed, gaps]): Lattice => ({
    length: allowed.length,
    features: allowed.map((_, line) => [line]),
    allowed,
    gaps: gaps.slice(0, allowed.length),
    kindred: [],
  }));

interface Way {
  labels: number[];
  score: number;
}

/** Every way through the lattice with its score. */
function everyWay(model: Model, { allowed, gaps }: Lattice): Way[] {
  return allowed.reduce<Way[]>(
    (ways, open, line) =>
      ways.flatMap((way) =>
        open.map((label) => {
          const before = way.labels.at(-1);
          const moved = before === undefined ? 0 : step(model, gaps[line] ?? 0, before, label);
          const own = model.emissions[line * LABEL_COUNT + label] ?? 0;
          return { labels: [...way.labels, label], score: way.score + moved + own };
        }),
      ),
    [{ labels: [], score: 0 }],
  );
}

const best = (ways: readonly Way[]): Way =>
  ways.reduce((most, way) => (way.score > most.score ? way : most));

test('the best way of all is found, and how far it leads, though most ways are never looked at', (t) => {
  fc.assert(
    fc.property(fc.nat(), lattices, (seed, lattice) => {
      const model = modelOf(seed);
      const ways = everyWay(model, lattice);
      const first = best(ways);
      const decided = decode(model, lattice);
      assert.deepEqual(
        decided.map(({ label }) => label),
        first.labels.map((label) => LABELS[label]),
      );
      decided.forEach(({ margin }, line) => {
        const others = ways.filter((way) => way.labels[line] !== first.labels[line]);
        const lead = others.length === 0 ? Infinity : first.score - best(others).score;
        assert.ok(
          Math.abs(margin - Math.tanh(lead / 2)) < 1e-6,
          `${String(margin)}, ${String(lead)}`,
        );
      });
    }),
    { seed: seedOf(t, 71), numRuns: 600 },
  );
});
