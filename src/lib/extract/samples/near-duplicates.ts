import type { Sample } from '../../../schemas/sample.ts';

/** Two samples meet again when they share this much of their lines (Jaccard). */
const LEAST_SHARED = 0.6;
/** Shorter lines (`)`, `else:`) stand everywhere and say nothing. */
const SHORTEST_LINE = 6;
/** One line that is the same is a coincidence, unless it is the whole sample and long enough. */
const LEAST_LINES = 2;
const LONG_LINE = 30;
/** A line in more samples than this does not lead from one to another. */
const COMMON = 60;

export interface NearDuplicate {
  sample: Sample;
  /** 0 … 1; 1: the same lines, blanks at their edges aside. */
  shared: number;
}

/**
 * For each sample those of other posts that are nearly the same, nearest first.
 *
 * @returns by sample id; samples that meet nowhere are missing
 */
export function nearDuplicates(samples: readonly Sample[]): Map<string, NearDuplicate[]> {
  const lines = samples.map(({ code }) => tellingLines(code));
  const byLine = new Map<string, number[]>();
  lines.forEach((own, place) => {
    for (const line of own) byLine.set(line, [...(byLine.get(line) ?? []).slice(0, COMMON), place]);
  });
  const found = new Map<string, NearDuplicate[]>();
  samples.forEach((sample, place) => {
    const own = lines[place] ?? new Set();
    if (!saysEnough(own)) return;
    const near = neighbours(own, place, byLine).flatMap((other): NearDuplicate[] => {
      const there = samples[other];
      const shared = jaccard(own, lines[other] ?? new Set());
      if (there === undefined || there.post === sample.post || shared < LEAST_SHARED) return [];
      return [{ sample: there, shared }];
    });
    if (near.length > 0)
      found.set(
        sample.id,
        near.sort((a, b) => b.shared - a.shared),
      );
  });
  return found;
}

function tellingLines(code: string): Set<string> {
  const lines = code.split('\n').map((line) => line.trim().replace(/\s+/g, ' '));
  return new Set(lines.filter((line) => line.length >= SHORTEST_LINE));
}

function saysEnough(lines: ReadonlySet<string>): boolean {
  const [only = ''] = lines;
  return lines.size >= LEAST_LINES || only.length >= LONG_LINE;
}

function neighbours(
  own: ReadonlySet<string>,
  place: number,
  byLine: ReadonlyMap<string, readonly number[]>,
): number[] {
  const near = new Set<number>();
  for (const line of own) {
    const places = byLine.get(line) ?? [];
    if (places.length <= COMMON) for (const other of places) near.add(other);
  }
  near.delete(place);
  return [...near].sort((a, b) => a - b);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((line) => b.has(line)).length;
  return both / Math.max(1, a.size + b.size - both);
}
