/** Score of a heading that is not there. */
const ABSENT = -5;
/** A score from which on a heading may well have some below it. */
const LIKELY = -0.5;
const NONE = -1;

/** What is said of all headings of a post at once. */
export interface Openings {
  scores: readonly number[];
  /** The scores, best first. */
  ranked: readonly number[];
  /** Sum of the chances of the headings before each, and of all at the end. */
  chancesBefore: readonly number[];
}

export function toOpenings(scores: readonly number[]): Openings {
  const chancesBefore = [0];
  for (const score of scores)
    chancesBefore.push((chancesBefore.at(-1) ?? 0) + 1 / (1 + Math.exp(-score)));
  return { scores, ranked: scores.toSorted((one, two) => two - one), chancesBefore };
}

/** Best score on one side of a heading, and how far the first likely one is; `by` is the step there. */
function lookFrom(scores: readonly number[], at: number, by: 1 | -1): [best: number, far: number] {
  let [best, far] = [ABSENT, NONE];
  for (let other = at + by; other >= 0 && other < scores.length; other += by) {
    const score = scores[other] ?? ABSENT;
    if (score > best) best = score;
    if (far === NONE && score > LIKELY) far = Math.abs(other - at);
  }
  return [best, far];
}

/** Numbers of an outlook. */
export const OUTLOOK_VALUES = 20;

/**
 * How the headings of a post compare in whether they have some below them, seen from one of them, as a
 * row of numbers: where the likeliest parents stand tells which headings stand at the top.
 */
export function outlookAt({ scores, ranked, chancesBefore }: Openings, at: number): number[] {
  const near = (by: number): number => scores[at + by] ?? ABSENT;
  const [own, before, all] = [near(0), chancesBefore[at] ?? 0, chancesBefore.at(-1) ?? 0];
  const [above, back] = lookFrom(scores, at, -1);
  const [below, on] = lookFrom(scores, at, 1);
  return [
    own,
    near(-1),
    near(-2),
    near(-3),
    near(1),
    near(2),
    near(3),
    ranked[0] ?? ABSENT,
    ranked[1] ?? ABSENT,
    ranked[2] ?? ABSENT,
    all,
    all / scores.length,
    ranked.indexOf(own),
    own - Math.max(above, below),
    back,
    on,
    before,
    all - (chancesBefore[at + 1] ?? 0),
    above,
    below,
  ];
}
