import { metricOf } from '../lib/extract/metrics/metric-named.ts';
import type { NumbersFile } from '../lib/numbers/number-row.ts';
import { NO_UNIT } from '../lib/numbers/conditions.ts';
import { countBy } from './count.ts';
import type { Counted } from './count.ts';
import { publisherName } from './publishers.ts';
import { topicName } from './topics.ts';

/** A filter of the page of numbers with what it can be set to. */
export interface NumberChoice {
  name: 'metric' | 'unit' | 'publisher' | 'topic' | 'post';
  label: string;
  options: readonly Counted[];
}

/** Base units as readers know them; others are their own name. */
const UNITS: Readonly<Record<string, string>> = {
  '1': '%',
  s: 's, ms, min, h',
  B: 'bytes',
  'B/s': 'bytes/s',
  [NO_UNIT]: 'plain numbers',
};

/** The filters with their counts of figures. */
export function numberChoices({ rows, posts }: NumbersFile): NumberChoice[] {
  const postsOf = rows.flatMap((row) => posts[row.post] ?? []);
  const titles = new Map(posts.map(({ slug, title }) => [slug, title]));
  return [
    { name: 'metric', label: 'Metric', options: countMetrics(rows) },
    {
      name: 'unit',
      label: 'Unit',
      options: countBy(
        rows.map(({ baseUnit }) => baseUnit || NO_UNIT),
        (key) => UNITS[key] ?? key,
      ),
    },
    {
      name: 'publisher',
      label: 'Publisher',
      options: countBy(
        postsOf.map(({ publisher }) => publisher),
        publisherName,
      ),
    },
    {
      name: 'topic',
      label: 'Topic',
      options: countBy(
        postsOf.flatMap(({ topics }) => topics),
        topicName,
      ),
    },
    {
      name: 'post',
      label: 'Post',
      options: countBy(
        postsOf.map(({ slug }) => slug),
        (slug) => titles.get(slug) ?? slug,
      ),
    },
  ];
}

/** Metrics of figures, the one with most figures first. */
export function countMetrics(rows: NumbersFile['rows']): Counted[] {
  return countBy(
    rows.map(({ metric }) => metric),
    (key) => metricOf(key).name,
  );
}
