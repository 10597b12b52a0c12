import type { NumberPost, NumberRow } from '../../../src/lib/numbers/number-row.ts';

/** Two posts that figures stand in. */
export const POSTS: NumberPost[] = [
  {
    slug: 'a',
    title: 'Trays',
    publisher: 'aws',
    publisherName: 'AWS',
    topics: ['vision'],
    published: '',
  },
  {
    slug: 'b',
    title: 'Shelves',
    publisher: 'mit',
    publisherName: 'MIT',
    topics: [],
    published: '2021',
  },
];
const EMPTY = {
  kind: 'claim',
  text: '',
  title: '',
  value: 0,
  unit: '',
  change: null,
  range: null,
  limit: '',
  since: null,
  from: '',
  against: '',
  subject: '',
  sentence: '',
  start: 0,
  end: 0,
  post: 0,
  place: '',
  fragment: '',
  table: '',
  isLikely: false,
} as const;
/** A figure with what a test is about. */
export const row = (
  fragment: string,
  base: number,
  baseUnit: string,
  more: Partial<NumberRow> = {},
): NumberRow => ({
  ...EMPTY,
  metric: 'latency',
  fragment,
  base,
  value: base,
  baseUnit,
  ...more,
});
