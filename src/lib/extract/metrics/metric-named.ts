import { LexiconSchema } from '../../../schemas/metric.ts';
import type { Metric } from '../../../schemas/metric.ts';
import stored from './lexicon.json' with { type: 'json' };
import { MetricFinder } from './metric-finder.ts';
import type { MetricMention } from './metric-finder.ts';

/** All metrics with their names. */
export const LEXICON = LexiconSchema.parse(stored);

const finder = new MetricFinder(LEXICON);

/**
 * The metric that a short text names, such as the head of a column: `Latency (ms)`, `Top-1 acc.`,
 * `mAP@0.5`; of several names the longest. Null where it names none.
 */
export function metricNamed(text: string): Metric | null {
  return finder.named(text);
}

/** Every name of a metric in a sentence, in order. */
export function metricsIn(text: string): MetricMention[] {
  return finder.all(text);
}

/** As `metricsIn`, with names that mean a metric only beside a change: `20% more CPU`. */
export function changedMetricsIn(text: string): MetricMention[] {
  return finder.allChanged(text);
}

/** A metric by its key, which is known to be in the lexicon. */
export function metricOf(key: string): Metric {
  const metric = finder.byKey(key);
  if (metric === undefined) throw new RangeError(`no metric ${key}`);
  return metric;
}
