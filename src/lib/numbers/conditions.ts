import type { Metric } from '../../schemas/metric.ts';
import type { NumberPost, NumberRow } from './number-row.ts';
import { liesWithin } from './parse-bound.ts';
import type { Bound } from './parse-bound.ts';

/** What rows are asked for; empty and null ask for nothing. */
export interface Selection {
  metric: Metric | null;
  /** What the question asks for beside the choices. */
  askedMetric: Metric | null;
  kind: string;
  /** Base unit; `-` stands for plain numbers. */
  unit: string;
  publisher: string;
  topic: string;
  /** Slug of a post. */
  post: string;
  value: Bound | null;
  askedValue: Bound | null;
  words: readonly string[];
  order: Order;
}

/** `posts`: as the posts come; `best`: the best of a metric first. */
export type Order = 'posts' | 'best' | 'high' | 'low';

export type ConditionName = Exclude<keyof Selection, 'order'>;

/** One thing that is asked of rows. */
export interface Condition {
  name: ConditionName;
  isMet: (row: NumberRow, post: NumberPost) => boolean;
}

/** How the filter by unit names figures without one. */
export const NO_UNIT = '-';

/** The conditions that a selection sets, each once. */
export function conditionsOf(asked: Selection): Condition[] {
  const { metric, askedMetric, value, askedValue } = asked;
  const inForce = metric ?? askedMetric;
  const all: (Condition | null)[] = [
    metric && { name: 'metric', isMet: (row) => row.metric === metric.key },
    askedMetric && { name: 'askedMetric', isMet: (row) => row.metric === askedMetric.key },
    chosen('kind', asked, (row) => row.kind),
    chosen('unit', asked, (row) => row.baseUnit || NO_UNIT),
    chosen('publisher', asked, (_, post) => post.publisher),
    asked.topic === ''
      ? null
      : { name: 'topic', isMet: (_, { topics }) => topics.includes(asked.topic) },
    chosen('post', asked, (_, post) => post.slug),
    value && { name: 'value', isMet: (row) => liesIn(row, value, inForce) },
    askedValue && { name: 'askedValue', isMet: (row) => liesIn(row, askedValue, inForce) },
    asked.words.length === 0
      ? null
      : { name: 'words', isMet: (row, post) => holdsAll(wordsOf(row, post), asked.words) },
  ];
  return all.filter((condition) => condition !== null);
}

/** Whether a row meets all conditions. */
export function isFitting(
  row: NumberRow,
  posts: readonly NumberPost[],
  conditions: readonly Condition[],
): boolean {
  const post = posts[row.post];
  return post !== undefined && conditions.every(({ isMet }) => isMet(row, post));
}

/** The conditions that a row does not meet, at the most two: more tell no more. */
export function unmetBy(
  row: NumberRow,
  post: NumberPost,
  conditions: readonly Condition[],
): ConditionName[] {
  const unmet: ConditionName[] = [];
  for (const { name, isMet } of conditions) {
    if (!isMet(row, post)) unmet.push(name);
    if (unmet.length === 2) break;
  }
  return unmet;
}

/** The condition that no row meets, or the first two that no row meets together; none where it takes more. */
export function clashOf(
  rows: readonly NumberRow[],
  posts: readonly NumberPost[],
  conditions: readonly Condition[],
): ConditionName[] {
  const isMetBySome = (some: readonly Condition[]): boolean =>
    rows.some((row) => isFitting(row, posts, some));
  const alone = conditions.find((condition) => !isMetBySome([condition]));
  if (alone !== undefined) return [alone.name];
  const pairs = conditions.flatMap((one, at) =>
    conditions.slice(at + 1).map((other) => [one, other] as const),
  );
  return pairs.find((pair) => !isMetBySome(pair))?.map(({ name }) => name) ?? [];
}

function chosen(
  name: 'kind' | 'unit' | 'publisher' | 'post',
  asked: Selection,
  of: (row: NumberRow, post: NumberPost) => string,
): Condition | null {
  return asked[name] === '' ? null : { name, isMet: (row, post) => of(row, post) === asked[name] };
}

/** `accuracy over 90 %` does not mean that it rose by 95 %; of costs and factors the change is what counts. */
function liesIn(row: NumberRow, bound: Bound, metric: Metric | null): boolean {
  return liesWithin(row, bound) && (row.change === null || metric?.dimension !== 'fraction');
}

function wordsOf(row: NumberRow, post: NumberPost): string {
  return `${row.sentence} ${row.subject} ${row.text} ${row.place} ${post.title} ${post.publisherName}`.toLowerCase();
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
