import type { Metric } from '../../schemas/metric.ts';
import type { NumberPost, NumberRow } from './number-row.ts';
import { liesWithin } from './parse-bound.ts';
import type { Bound } from './parse-bound.ts';

/** What rows are asked for; empty and null ask for nothing. */
export interface Selection {
  metric: Metric | null;
  kind: string;
  /** Base unit; `-` stands for plain numbers. */
  unit: string;
  publisher: string;
  topic: string;
  /** Slug of a post. */
  post: string;
  bounds: readonly Bound[];
  words: readonly string[];
  order: Order;
}

/** `posts`: as the posts come; `best`: the best of a metric first. */
export type Order = 'posts' | 'best' | 'high' | 'low';

/** How the filter by unit names figures without one. */
export const NO_UNIT = '-';

/** The rows that a selection asks for, in its order; figures in one unit stay together. */
export function selectRows(
  rows: readonly NumberRow[],
  posts: readonly NumberPost[],
  selection: Selection,
): NumberRow[] {
  const found = rows.filter((row) => {
    const post = posts[row.post];
    return post !== undefined && fits(row, post, selection);
  });
  return selection.order === 'posts' ? found : sorted(found, selection);
}

function fits(row: NumberRow, post: NumberPost, asked: Selection): boolean {
  return (
    (asked.metric === null || row.metric === asked.metric.key) &&
    (asked.kind === '' || row.kind === asked.kind) &&
    (asked.unit === '' || (row.baseUnit || NO_UNIT) === asked.unit) &&
    (asked.publisher === '' || post.publisher === asked.publisher) &&
    (asked.topic === '' || post.topics.includes(asked.topic)) &&
    (asked.post === '' || post.slug === asked.post) &&
    asked.bounds.every((bound) => liesWithin(row, bound) && saysHowMuch(row, asked.metric)) &&
    (asked.words.length === 0 || holdsAll(wordsOf(row, post), asked.words))
  );
}

/** `accuracy over 90 %` does not mean that it rose by 95 %; of costs and factors the change is what counts. */
function saysHowMuch({ change }: NumberRow, metric: Metric | null): boolean {
  return change === null || metric?.dimension !== 'fraction';
}

function wordsOf(row: NumberRow, post: NumberPost): string {
  return `${row.sentence} ${row.subject} ${row.text} ${row.place} ${post.title} ${post.publisherName}`.toLowerCase();
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Figures can be compared when they have one unit and say the same: how much, or how much more. */
export function comparableKey({ baseUnit, change }: NumberRow): string {
  return `${change === null ? 0 : 1} ${baseUnit}`;
}

function sorted(rows: readonly NumberRow[], { order, metric }: Selection): NumberRow[] {
  const groups = Map.groupBy(rows, comparableKey);
  const isRising = order === 'low' || (order === 'best' && metric?.direction === 'down');
  return [...groups]
    .sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))
    .flatMap(([, group]) => group.sort((a, b) => (isRising ? a.base - b.base : b.base - a.base)));
}
