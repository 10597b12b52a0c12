import type { Value } from '../../../schemas/value.ts';

/** `2h 30m`, `4min41s`, `1d 2h`, `1 hour 5 minutes`: at least two parts, each smaller than the last. */
const CLOCK =
  /^(?:(\d{1,4}) ?(?:d|days?)(?:,? (?:and )?|(?=\d)|$))?(?:(\d{1,4}) ?(?:h|hrs?|hours?)(?:,? (?:and )?|(?=\d)|$))?(?:(\d{1,4}) ?(?:m|mins?|minutes?)(?:,? (?:and )?|(?=\d)|$))?(?:(\d{1,4}(?:\.\d{1,6})?) ?(?:s|secs?|seconds?))?$/;
/** The parts in their order: unit and its seconds. */
const PARTS = [
  ['days', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const;

/** A duration in several units, in the smallest that it names; null when it has fewer than two. */
export function readClock(text: string): Pick<Value, 'kind' | 'unit' | 'value'> | null {
  const parts: (string | undefined)[] = CLOCK.exec(text)?.slice(1) ?? [];
  const given = PARTS.flatMap(([unit, seconds], place) => {
    const part = parts[place];
    return part === undefined ? [] : [{ unit, seconds, amount: Number(part) }];
  });
  const smallest = given.at(-1);
  if (given.length < 2 || smallest === undefined) return null;
  const total = given.reduce((sum, { seconds, amount }) => sum + seconds * amount, 0);
  const value = Number((total / smallest.seconds).toFixed(6));
  return { kind: 'duration', unit: smallest.unit, value };
}
