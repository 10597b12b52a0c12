import { CONTINUES, LABEL_COUNT, LABELS, type Label } from './labels.ts';
import type { LabelSet } from './labels.ts';
import { drawTogether } from './kindred.ts';
import { emissionsOf, type Lattice } from './lattice.ts';
import { FORBIDDEN, type Model, transitionAt } from './model.ts';
import { boundsOf, type TransitionBounds } from './transition-bounds.ts';

/** One line's label on the best path, and how sure it is. */
export interface Decided {
  label: Label;
  /** The best label if this one were excluded; null when nothing else is allowed. */
  rival: Label | null;
  /** 0 … 1: how far the best path lies ahead of the best one through the rival. */
  margin: number;
}

/** Scores per line and label, line after line; only those of labels that a line may have are filled in. */
type Table = Float64Array;

interface Work {
  model: Model;
  bounds: TransitionBounds;
  lattice: Lattice;
  open: readonly LabelSet[];
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
  const table = (): Table => new Float64Array(size);
  const open = lattice.allowed;
  const scores = emissionsOf(model, lattice);
  drawTogether(scores, lattice.kindred);
  return {
    model,
    bounds: boundsOf(model),
    lattice,
    open,
    scores,
    ahead: table(),
    behind: table(),
    back: new Uint8Array(size),
  };
}

/** Finds the best way from the line above into each label of line `index`. */
function stepAhead(work: Work, index: number): void {
  const { bounds, lattice, open } = work;
  const row = index * LABEL_COUNT;
  const gap = lattice.gaps[index] ?? 0;
  const all = open[index - 1] ?? [];
  const side = bounds.from(gap);
  const count = side.narrow(all, work.ahead, row - LABEL_COUNT);
  const steps = transitionAt(gap, 0, 0);
  for (const label of open[index] ?? []) {
    if (CONTINUES[label] === 1) enter(work, { row, label, steps }, all, all.length);
    else enter(work, { row, label, steps }, side.kept, count);
  }
}

/** A label of the line whose row it is, and where the steps to it from the line above are. */
interface Entered {
  row: number;
  label: number;
  steps: number;
}

/** Finds the best way into a label from the first `count` of some labels above. */
function enter(
  { model, scores, ahead, back }: Work,
  { row, label, steps }: Entered,
  from: ArrayLike<number>,
  count: number,
): void {
  const above = row - LABEL_COUNT;
  let best = -Infinity;
  for (let at = 0; at < count; at += 1) {
    const before = from[at] ?? 0;
    const step = model.transitions[steps + before * LABEL_COUNT + label] ?? FORBIDDEN;
    const score = (ahead[above + before] ?? FORBIDDEN) + step;
    if (score <= best) continue;
    best = score;
    back[row + label] = before;
  }
  ahead[row + label] = best + (scores[row + label] ?? FORBIDDEN);
}

function forward(work: Work): void {
  for (const label of work.open[0] ?? []) work.ahead[label] = work.scores[label] ?? FORBIDDEN;
  for (let index = 1; index < work.lattice.length; index += 1) stepAhead(work, index);
}

/** Scores of the ways on through the labels of a line, while it is looked at. */
const onward = new Float64Array(LABEL_COUNT);

/** Finds the score of the best way from each label of line `index` to the end. */
function stepBehind({ model, bounds, lattice, open, scores, behind }: Work, index: number): void {
  const row = index * LABEL_COUNT;
  const below = row + LABEL_COUNT;
  const gap = lattice.gaps[index + 1] ?? 0;
  const steps = transitionAt(gap, 0, 0);
  const all = open[index + 1] ?? [];
  for (const to of all)
    onward[to] = (scores[below + to] ?? FORBIDDEN) + (behind[below + to] ?? FORBIDDEN);
  const side = bounds.into(gap);
  const count = side.narrow(all, onward, 0);
  for (const label of open[index] ?? []) {
    let best = -Infinity;
    for (let at = 0; at < count; at += 1) {
      const to = side.kept[at] ?? 0;
      const step = model.transitions[steps + label * LABEL_COUNT + to] ?? FORBIDDEN;
      const score = step + (onward[to] ?? FORBIDDEN);
      if (score > best) best = score;
    }
    behind[row + label] = best;
  }
}

function backward(work: Work): void {
  const last = work.lattice.length - 1;
  for (const label of work.open[last] ?? []) work.behind[last * LABEL_COUNT + label] = 0;
  for (let index = last - 1; index >= 0; index -= 1) stepBehind(work, index);
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

/** Score of the best path that gives the label to the line. */
const through = ({ ahead, behind }: Work, index: number, label: number): number =>
  (ahead[index * LABEL_COUNT + label] ?? FORBIDDEN) +
  (behind[index * LABEL_COUNT + label] ?? FORBIDDEN);

function decided(work: Work, index: number, label: number): Decided {
  let rival = -1;
  let next = -Infinity;
  for (const other of work.open[index] ?? []) {
    if (other === label) continue;
    const score = through(work, index, other);
    if (rival >= 0 && score <= next) continue;
    rival = other;
    next = score;
  }
  const lead = rival < 0 ? Infinity : Math.max(0, through(work, index, label) - next);
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
