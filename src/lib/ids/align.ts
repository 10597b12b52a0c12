import { bestInOrder } from './best-in-order.ts';
import type { Pair } from './best-in-order.ts';
import { similarity } from './sketch.ts';

/** A part as the ledger knows it or as the entry has it now. */
export interface Fingerprint {
  kind: string;
  hash: string;
  lead: string | undefined;
  /** Only asked for where hashes do not settle it. */
  sketch: () => string;
}

/** Share of words in common from which an edited part is still the same one. */
const STILL_THE_SAME = 0.35;
/** A part between the same two neighbours as before may have changed more. */
const SAME_PLACE_BONUS = 0.2;
/** A part that was moved and edited has to be surer. */
const MOVED = 0.5;
/** More pairs than this are not compared one by one: the parts are taken to be new. */
const MOST_PAIRS = 1_000_000;

/**
 * Finds each old part among the new ones: by its words, by the line that names it, by most of its
 * words in the old order, by most of its words anywhere, and a lone rest between known neighbours.
 *
 * @returns for each new part the place of the old one, or -1
 */
export function align(before: readonly Fingerprint[], after: readonly Fingerprint[]): number[] {
  const match = new Match(before, after);
  match.byKey((part) => `${part.kind} ${part.hash}`);
  match.byKey((part) => (part.lead === undefined ? undefined : `${part.kind} ${part.lead}`));
  for (const kind of new Set(after.map((part) => part.kind))) {
    match.edited(kind);
    match.moved(kind);
    match.replaced(kind);
  }
  return match.found;
}

class Match {
  /** For each new part the place of the old one, or -1. */
  readonly found: number[];
  private readonly free: boolean[];
  private readonly before: readonly Fingerprint[];
  private readonly after: readonly Fingerprint[];

  constructor(before: readonly Fingerprint[], after: readonly Fingerprint[]) {
    this.before = before;
    this.after = after;
    this.found = after.map(() => -1);
    this.free = before.map(() => true);
  }

  /** Parts with the same key, in order. */
  byKey(keyOf: (part: Fingerprint) => string | undefined): void {
    const waiting = new Map<string, number[]>();
    this.before.forEach((part, old) => {
      const key = keyOf(part);
      if (key === undefined || this.free[old] !== true) return;
      const places = waiting.get(key);
      if (places === undefined) waiting.set(key, [old]);
      else places.push(old);
    });
    for (const places of waiting.values()) places.reverse();
    this.after.forEach((part, now) => {
      const key = keyOf(part);
      if (key === undefined || this.found[now] !== -1) return;
      const old = waiting.get(key)?.pop();
      if (old !== undefined) this.join(old, now);
    });
  }

  /** Edited parts in the old order: the pairing with the largest sum of likeness. */
  edited(kind: string): void {
    const { olds, news } = this.rest(kind);
    if (!worthComparing(olds, news)) return;
    const likeness = this.likeness(olds, news);
    for (const [i, j] of bestInOrder(likeness, STILL_THE_SAME)) this.joinAt(olds, news, [i, j]);
  }

  /** Parts that were edited and moved: the likest first. */
  moved(kind: string): void {
    const { olds, news } = this.rest(kind);
    if (!worthComparing(olds, news)) return;
    const pairs = this.likeness(olds, news).flatMap((row, i) =>
      row.flatMap((value, j) => (value >= MOVED ? [{ value, i, j }] : [])),
    );
    pairs.sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
    for (const { i, j } of pairs) this.joinAt(olds, news, [i, j]);
  }

  /** One old and one new part of a kind alone between the same neighbours. */
  replaced(kind: string): void {
    const { olds, news } = this.rest(kind);
    if (!worthComparing(olds, news)) return;
    const oldGaps = Map.groupBy(olds, (old) => this.gapOfOld(old));
    const newGaps = Map.groupBy(news, (now) => this.gapOfNew(now));
    for (const [gap, [old, ...otherOlds]] of oldGaps) {
      const [now, ...otherNews] = newGaps.get(gap) ?? [];
      if (old === undefined || now === undefined) continue;
      if (otherOlds.length === 0 && otherNews.length === 0 && this.mayReplace(old, now)) {
        this.join(old, now);
      }
    }
  }

  /** A section stays the one it was under another heading; other parts need a word in common. */
  private mayReplace(old: number, now: number): boolean {
    const [a, b] = [this.before[old], this.after[now]];
    if (a === undefined || b === undefined) return false;
    return a.kind === 'section' || similarity(a.sketch(), b.sketch()) > 0;
  }

  private rest(kind: string): { olds: number[]; news: number[] } {
    const olds = this.before.flatMap((part, old) =>
      part.kind === kind && this.free[old] === true ? [old] : [],
    );
    const news = this.after.flatMap((part, now) =>
      part.kind === kind && this.found[now] === -1 ? [now] : [],
    );
    return { olds, news };
  }

  private likeness(olds: readonly number[], news: readonly number[]): number[][] {
    const gapsOfNew = news.map((now) => this.gapOfNew(now));
    const sketches = news.map((now) => this.after[now]?.sketch() ?? '');
    return olds.map((old) => {
      const sketch = this.before[old]?.sketch() ?? '';
      const gap = this.gapOfOld(old);
      return sketches.map((other, j) => {
        const value = similarity(sketch, other);
        return value > 0 && gap === gapsOfNew[j] ? value + SAME_PLACE_BONUS : value;
      });
    });
  }

  /** Place, in the old order, of the nearest known part above. */
  private gapOfOld(old: number): number {
    for (let place = old - 1; place >= 0; place -= 1) if (this.free[place] !== true) return place;
    return -1;
  }

  private gapOfNew(now: number): number {
    for (let place = now - 1; place >= 0; place -= 1) {
      const old = this.found[place] ?? -1;
      if (old !== -1) return old;
    }
    return -1;
  }

  private joinAt(olds: readonly number[], news: readonly number[], [i, j]: Pair): void {
    const [old, now] = [olds[i], news[j]];
    if (old === undefined || now === undefined) return;
    if (this.free[old] === true && this.found[now] === -1) this.join(old, now);
  }

  private join(old: number, now: number): void {
    this.free[old] = false;
    this.found[now] = old;
  }
}

function worthComparing(olds: readonly number[], news: readonly number[]): boolean {
  const pairs = olds.length * news.length;
  return pairs > 0 && pairs <= MOST_PAIRS;
}
