import { GAP_COUNT } from '../facts/line-facts.ts';
import { CONTINUES, LABEL_COUNT } from './labels.ts';
import { FORBIDDEN, type Model } from './model.ts';

/** What the steps on one side of a label add at least and at most, by label. */
class SideBounds {
  private readonly least = new Float64Array(LABEL_COUNT).fill(Infinity);
  private readonly most = new Float64Array(LABEL_COUNT).fill(-Infinity);
  /** Filled by `narrow`; kept, as a new list for every line costs more than its filling. */
  readonly kept = new Uint8Array(LABEL_COUNT);

  note(label: number, step: number): void {
    this.least[label] = Math.min(this.least[label] ?? step, step);
    this.most[label] = Math.max(this.most[label] ?? step, step);
  }

  /**
   * Keeps those of the labels that a best way may lead through, in their order: another one is behind
   * all of them whatever the step.
   *
   * @param scores Of the ways up to the labels, or on from them, in a row that begins at `row`
   * @returns how many are kept
   */
  narrow(labels: readonly number[], scores: Float64Array, row: number): number {
    const { least, most, kept } = this;
    let floor = -Infinity;
    for (const label of labels) {
      const surely = (scores[row + label] ?? FORBIDDEN) + (least[label] ?? FORBIDDEN);
      if (surely > floor) floor = surely;
    }
    let count = 0;
    for (const label of labels) {
      if ((scores[row + label] ?? FORBIDDEN) + (most[label] ?? 0) < floor) continue;
      kept[count] = label;
      count += 1;
    }
    return count;
  }
}

/**
 * Bounds of the transitions of a model, gap by gap. Labels that only follow lines of their block are left
 * out where steps lead into them: what comes before them is given anyway.
 */
export class TransitionBounds {
  private readonly before = Array.from({ length: GAP_COUNT }, () => new SideBounds());
  private readonly behind = Array.from({ length: GAP_COUNT }, () => new SideBounds());

  constructor({ transitions }: Model) {
    transitions.forEach((step, at) => {
      const gap = Math.floor(at / (LABEL_COUNT * LABEL_COUNT));
      const from = Math.floor(at / LABEL_COUNT) % LABEL_COUNT;
      const to = at % LABEL_COUNT;
      if (CONTINUES[to] !== 1) this.side(this.before, gap).note(from, step);
      this.side(this.behind, gap).note(to, step);
    });
  }

  private side(sides: readonly SideBounds[], gap: number): SideBounds {
    const side = sides[gap];
    if (!side) throw new Error(`no gap ${String(gap)}`);
    return side;
  }

  /** Bounds of the steps from labels across a gap. */
  from(gap: number): SideBounds {
    return this.side(this.before, gap);
  }

  /** Bounds of the steps into labels across a gap. */
  into(gap: number): SideBounds {
    return this.side(this.behind, gap);
  }
}

const known = new WeakMap<Model, TransitionBounds>();

/** The bounds of a model, found once: a model that was decoded with must not change. */
export function boundsOf(model: Model): TransitionBounds {
  const bounds = known.get(model) ?? new TransitionBounds(model);
  known.set(model, bounds);
  return bounds;
}
