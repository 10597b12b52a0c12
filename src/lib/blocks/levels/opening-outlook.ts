/** Score of a heading that is not there. */
const ABSENT = -5;
/** A score from which on a heading may well have some below it. */
const LIKELY = -0.5;
const REACH = 3;
const BEST = 3;
const NONE = -1;

const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));
const sumOf = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0);

/**
 * How the headings of a post compare in whether they have some below them, seen from one of them, as a
 * row of numbers: where the likeliest parents stand tells which headings stand at the top.
 */
export function outlookAt(scores: readonly number[], at: number): number[] {
  const own = scores[at] ?? ABSENT;
  const near = Array.from({ length: 2 * REACH }, (_, by) =>
    by < REACH ? at - 1 - by : at + 1 + by - REACH,
  );
  const best = scores.toSorted((one, two) => two - one);
  const [before, after] = [scores.slice(0, at), scores.slice(at + 1)];
  const chances = scores.map(chanceOf);
  const back = before.toReversed().findIndex((score) => score > LIKELY);
  const on = after.findIndex((score) => score > LIKELY);
  const [above, below] = [Math.max(ABSENT, ...before), Math.max(ABSENT, ...after)];
  return [
    own,
    ...near.map((other) => scores[other] ?? ABSENT),
    ...Array.from({ length: BEST }, (_, rank) => best[rank] ?? ABSENT),
    sumOf(chances),
    sumOf(chances) / scores.length,
    best.indexOf(own),
    own - Math.max(above, below),
    back < 0 ? NONE : back + 1,
    on < 0 ? NONE : on + 1,
    sumOf(chances.slice(0, at)),
    sumOf(chances.slice(at + 1)),
    above,
    below,
  ];
}
