import type { DescribedPost, Heading } from './describe-headings.ts';
import type { Lead } from './heading-form.ts';
import { likeness } from './likeness.ts';
import { OPENING_SIGNS, openingAt } from './opening-signs.ts';
import { asNumber } from './sign.ts';
import { cohesion, coverage } from './word-stems.ts';

/** Value of what is told of a heading where there is none. */
const ABSENT = -1;
const FEW_WORDS = 5;
const LEADS: readonly Lead[] = ['question', 'to', 'article', 'gerund', 'verb', 'single', 'noun'];

const lengthOf = (heading: Heading): number => Math.log(heading.section.words + FEW_WORDS);

/** What a heading is by itself, in numbers. */
const OF_ONE: readonly ((heading: Heading) => number)[] = [
  ({ form }) => LEADS.indexOf(form.lead),
  ({ form }) => form.words.length,
  ({ words }) => asNumber(words.closing),
  ({ words }) => asNumber(words.whole),
  ({ words }) => asNumber(words.part),
  ({ form }) => asNumber(form.numbering !== ''),
  ({ form }) => asNumber(form.question),
  ({ section }) => asNumber(section.kinds.includes('code')),
  ({ section }) => asNumber(section.kinds.includes('items')),
  ({ words }) => asNumber(words.leading),
];

type Measure = (one: Heading, two: Heading) => number;

const named: Measure = (one, two) => coverage(two.stems, one.said);
const echoed: Measure = (one, two) => coverage(one.stems, two.said);
const together: Measure = (one, two) => cohesion(one.said, two.said);

/** What two headings are to each other, by how far they stand from the heading in question. */
const OF_TWO: readonly (readonly [Measure, pairs: readonly (readonly [number, number])[]])[] = [
  // prettier-ignore
  [likeness, [[0, 1], [1, 2], [2, 3], [-1, 0], [-1, 1], [0, 2]]],
  // prettier-ignore
  [named, [[0, 1], [0, 2], [0, 3], [-1, 0]]],
  // prettier-ignore
  [echoed, [[0, 1], [0, 2], [0, 3], [-1, 0], [-1, 1]]],
  // prettier-ignore
  [together, [[0, 1], [1, 2], [-1, 0]]],
];

/** Each measure at each distance between two headings: told once for all rows in which the two stand. */
const BETWEEN = OF_TWO.flatMap(([measure, pairs]) =>
  [...new Set(pairs.map(([one, two]) => two - one))].map((distance) => ({ measure, distance })),
);

const PAIRS = OF_TWO.flatMap(([measure, pairs]) =>
  pairs.map(([one, two]) => ({
    one,
    between: BETWEEN.findIndex(
      (other) => other.measure === measure && other.distance === two - one,
    ),
  })),
);

function tellBetween({ headings }: DescribedPost): number[][] {
  return BETWEEN.map(({ measure, distance }) =>
    headings.map((heading, at) => {
      const other = headings[at + distance];
      return other ? measure(heading, other) : ABSENT;
    }),
  );
}

/** Neighbours whose lengths count, whose lengths are compared with the usual one, and that are looked at closely. */
const LENGTHS = [-2, -1, 0, 1, 2, 3] as const;
const COMPARED = [-1, 0, 1] as const;
const LOOKED_AT = [-1, 0, 1, 2] as const;

/** Most likeness of a heading to those after the next one. */
function likestAfter(post: DescribedPost, heading: Heading | undefined, at: number): number {
  let most = 0;
  if (heading)
    for (let later = at + 2; later < post.headings.length; later += 1) {
      const other = post.headings[later];
      if (other) most = Math.max(most, likeness(heading, other));
    }
  return most;
}

/** Rows that are filled from their beginning, one after another. */
class Rows {
  readonly values: Float64Array;
  private filled = 0;

  constructor(size: number) {
    this.values = new Float64Array(size);
  }

  put(value: number): void {
    this.values[this.filled] = value;
    this.filled += 1;
  }
}

const PLACE_VALUES = 6;
const LIKEST_VALUES = 3;
/** Numbers of a context. */
export const CONTEXT_VALUES =
  OPENING_SIGNS.length +
  LENGTHS.length +
  COMPARED.length +
  PLACE_VALUES +
  LOOKED_AT.length * OF_ONE.length +
  PAIRS.length +
  LIKEST_VALUES;

/** What is told of each heading by itself, and what all of a post share: made once. */
interface Known {
  post: DescribedPost;
  lengths: readonly number[];
  usual: number;
  ones: readonly (readonly number[])[];
  /** What two headings are to each other, in the order of BETWEEN, by the first of them. */
  between: readonly (readonly number[])[];
}

const NO_HEADING = OF_ONE.map(() => ABSENT);

function putSigns(row: Rows, post: DescribedPost, at: number): void {
  const opening = openingAt(post, at);
  for (const sign of OPENING_SIGNS) row.put(opening ? sign.of(opening) : 0);
}

function putPlace(row: Rows, { post, lengths, usual }: Known, at: number): void {
  const count = post.headings.length;
  for (const by of LENGTHS) row.put(lengths[at + by] ?? ABSENT);
  for (const by of COMPARED) row.put((lengths[at + by] ?? ABSENT) - usual);
  row.put(at);
  row.put(count);
  row.put(at / count);
  row.put(count - at);
  row.put(usual);
  const own = lengths[at] ?? ABSENT;
  row.put(lengths.filter((length) => length < own).length / count);
}

function putNeighbours(row: Rows, { post, ones, between }: Known, at: number): void {
  for (const by of LOOKED_AT) for (const value of ones[at + by] ?? NO_HEADING) row.put(value);
  for (const pair of PAIRS) row.put(between[pair.between]?.[at + pair.one] ?? ABSENT);
  const own = likestAfter(post, post.headings[at], at);
  const next = likestAfter(post, post.headings[at + 1], at);
  row.put(own);
  row.put(next);
  row.put(own - next);
}

function makeContexts(post: DescribedPost): Float64Array {
  const known: Known = {
    post,
    lengths: post.headings.map(lengthOf),
    usual: Math.log(post.usualWords + FEW_WORDS),
    ones: post.headings.map((heading) => OF_ONE.map((tell) => tell(heading))),
    between: tellBetween(post),
  };
  const rows = new Rows(post.headings.length * CONTEXT_VALUES);
  for (let at = 0; at < post.headings.length; at += 1) {
    putSigns(rows, post, at);
    putPlace(rows, known, at);
    putNeighbours(rows, known, at);
  }
  return rows.values;
}

const contexts = new WeakMap<DescribedPost, Float64Array>();

/**
 * Each heading of a post among its neighbours, as rows of `CONTEXT_VALUES` numbers, one after another,
 * that the forests read by position: first the opening signs of the heading below it, then the rest.
 * Made once for a post.
 */
export function contextsOf(post: DescribedPost): Float64Array {
  const known = contexts.get(post) ?? makeContexts(post);
  contexts.set(post, known);
  return known;
}

/** The row of one heading. */
export const contextAt = (rows: Float64Array, at: number): Float64Array =>
  rows.subarray(at * CONTEXT_VALUES, (at + 1) * CONTEXT_VALUES);
