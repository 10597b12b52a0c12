import { LABEL_COUNT, LABELS, type Label } from './labels.ts';
import { emissionRow, type Lattice, openLabels, step } from './lattice.ts';
import { FORBIDDEN, type Model } from './model.ts';

/** One line's label on the best path, and how sure it is. */
export interface Decided {
  label: Label;
  /** The best label if this one were excluded; null when nothing else is allowed. */
  rival: Label | null;
  /** 0 … 1: how far the best path lies ahead of the best one through the rival. */
  margin: number;
}

/** Scores per line and label, line after line. */
type Table = Float64Array;

interface Work {
  model: Model;
  lattice: Lattice;
  open: number[][];
  /** Clue scores. */
  scores: Table;
  /** Best path from the start up to a label, its clue score included. */
  ahead: Table;
  /** Best path from a label to the end, its clue score left out. */
  behind: Table;
  /** Label above on the best path to a label. */
  back: Uint8Array;
}

function workOn(model: Model, lattice: Lattice): Work {
  const size = lattice.length * LABEL_COUNT;
  const scores = new Float64Array(size);
  const row = new Float64Array(LABEL_COUNT);
  for (let index = 0; index < lattice.length; index += 1) {
    emissionRow(model, lattice, index, row);
    scores.set(row, index * LABEL_COUNT);
  }
  const table = (): Table => new Float64Array(size).fill(FORBIDDEN);
  const open = lattice.allowed.map(openLabels);
  return {
    model,
    lattice,
    open,
    scores,
    ahead: table(),
    behind: table(),
    back: new Uint8Array(size),
  };
}

/** The best way from the line above into `label` of line `index`. */
function bestFrom(work: Work, index: number, label: number): { from: number; score: number } {
  const { model, lattice, open, ahead } = work;
  const above = (index - 1) * LABEL_COUNT;
  const gap = lattice.gaps[index] ?? 0;
  let best = { from: 0, score: -Infinity };
  for (const from of open[index - 1] ?? []) {
    const score = (ahead[above + from] ?? FORBIDDEN) + step(model, gap, from, label);
    if (score > best.score) best = { from, score };
  }
  return best;
}

function forward(work: Work): void {
  const { lattice, open, scores, ahead, back } = work;
  for (const label of open[0] ?? []) ahead[label] = scores[label] ?? FORBIDDEN;
  for (let index = 1; index < lattice.length; index += 1) {
    for (const label of open[index] ?? []) {
      const at = index * LABEL_COUNT + label;
      const { from, score } = bestFrom(work, index, label);
      back[at] = from;
      ahead[at] = score + (scores[at] ?? FORBIDDEN);
    }
  }
}

/** Score of the best way from `label` of line `index` to the end. */
function bestOnward(work: Work, index: number, label: number): number {
  const { model, lattice, open, scores, behind } = work;
  const below = (index + 1) * LABEL_COUNT;
  const gap = lattice.gaps[index + 1] ?? 0;
  let best = -Infinity;
  for (const to of open[index + 1] ?? []) {
    const onward = (scores[below + to] ?? FORBIDDEN) + (behind[below + to] ?? FORBIDDEN);
    best = Math.max(best, step(model, gap, label, to) + onward);
  }
  return best;
}

function backward(work: Work): void {
  const { lattice, open, behind } = work;
  const last = lattice.length - 1;
  for (const label of open[last] ?? []) behind[last * LABEL_COUNT + label] = 0;
  for (let index = last - 1; index >= 0; index -= 1) {
    for (const label of open[index] ?? []) {
      behind[index * LABEL_COUNT + label] = bestOnward(work, index, label);
    }
  }
}

function bestPath(work: Work): number[] {
  const { lattice, open, ahead, back } = work;
  const last = (lattice.length - 1) * LABEL_COUNT;
  const final = open[lattice.length - 1] ?? [];
  let label = final.reduce(
    (best, next) => ((ahead[last + next] ?? 0) > (ahead[last + best] ?? 0) ? next : best),
    final[0] ?? 0,
  );
  const path: number[] = [];
  for (let index = lattice.length - 1; index >= 0; index -= 1) {
    path.push(label);
    label = back[index * LABEL_COUNT + label] ?? 0;
  }
  return path.reverse();
}

function decided(work: Work, index: number, label: number): Decided {
  const through = (other: number): number =>
    (work.ahead[index * LABEL_COUNT + other] ?? FORBIDDEN) +
    (work.behind[index * LABEL_COUNT + other] ?? FORBIDDEN);
  let rival = -1;
  for (const other of work.open[index] ?? []) {
    if (other !== label && (rival < 0 || through(other) > through(rival))) rival = other;
  }
  const lead = rival < 0 ? Infinity : Math.max(0, through(label) - through(rival));
  const margin = Math.tanh(lead / 2);
  return {
    label: LABELS[label] ?? 'paragraph',
    rival: rival < 0 ? null : (LABELS[rival] ?? null),
    margin,
  };
}

/** The best labels of all lines together (Viterbi), each with its lead over the next best. */
export function decode(model: Model, lattice: Lattice): Decided[] {
  if (lattice.length === 0) return [];
  const work = workOn(model, lattice);
  forward(work);
  backward(work);
  return bestPath(work).map((label, index) => decided(work, index, label));
}
