import { z } from 'zod';
import { roundScore } from './summary.ts';
import type { Summary } from './summary.ts';

/** Scores below which a gold folder may not fall. */
export const FloorSchema = z.strictObject({
  /** Hash of the gold and its dumps: with another gold, scores cannot be compared. */
  digest: z.string().regex(/^[0-9a-f]{16}$/),
  /** Ratios 0 … 1 under the names of the summary. */
  scores: z.record(z.string(), z.number()),
});

/** The whole of `floors.json`: gold folder → floor. */
export const FloorsSchema = z.record(z.string(), FloorSchema);

export type Floor = z.output<typeof FloorSchema>;

/** Entries of a summary that count things instead of rating them. */
export const COUNTS: ReadonlySet<string> = new Set([
  'code_lang_n',
  'number_n',
  'number_restarted_n',
  'table_matched',
  'table_gold',
  'posts',
]);

/** The floor that the scores of today would make. */
export function toFloor(summary: Summary, digest: string): Floor {
  const ratings = Object.entries(summary).flatMap(([name, score]) =>
    score === null || COUNTS.has(name) ? [] : [[name, roundScore(score)] as const],
  );
  return { digest, scores: Object.fromEntries(ratings) };
}

/**
 * Compares scores with their floor.
 *
 * @returns a sentence for each thing that is wrong; none: the gate is open
 */
export function belowFloor(now: Floor, floor: Floor): string[] {
  if (now.digest !== floor.digest) {
    return ['The gold or one of its dumps changed: look at the scores, then pin them (--update).'];
  }
  return Object.entries(floor.scores).flatMap(([name, least]) => {
    const score = now.scores[name];
    if (score === undefined) return [`${name} was ${least} and is not scored any more.`];
    return score < least ? [`${name} fell from ${least} to ${score}.`] : [];
  });
}

/**
 * The floor to write.
 *
 * @param lower permits scores that fell
 * @returns the new floor, or what speaks against writing it
 */
export function raiseFloor(
  now: Floor,
  floor: Floor | undefined,
  lower: boolean,
): { floor: Floor } | { refused: string[] } {
  if (floor === undefined || lower) return { floor: now };
  const fallen = belowFloor({ ...now, digest: floor.digest }, floor);
  return fallen.length > 0 ? { refused: fallen } : { floor: now };
}
