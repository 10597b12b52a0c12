import type { Metric } from '../../schemas/metric.ts';
import { subjectName } from './bar-names.ts';
import type { NumberRow } from './number-row.ts';
import { saysChange, verdictOf, wayOf } from './verdict.ts';

/** What stands above bars of which a row is the first. */
export interface ChartHeading {
  text: string;
  /** The heading speaks of the first bar. */
  namesFirst: boolean;
}

/** `Highest accuracy: the oak tray`; where nothing names the first bar, only what the bars are of. */
export function chartHeading(first: NumberRow, metric: Metric): ChartHeading {
  const words = superlative(first, metric);
  const subject = subjectName(first);
  if (subject === null)
    return {
      text: `${inLine(metric, true)}, ${words.replace(/ of$/u, '')} first`,
      namesFirst: false,
    };
  const superlatively = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return { text: `${superlatively} ${inLine(metric, false)}: ${subject}`, namesFirst: true };
}

function superlative(first: NumberRow, metric: Metric): string {
  if (!saysChange(first, metric)) return metric.direction === 'down' ? 'lowest' : 'highest';
  const size = verdictOf(first, metric) === 'worse' ? 'smallest' : 'largest';
  return wayOf(first, metric) === 'less' ? `${size} decrease of` : `${size} increase of`;
}

/** `Latency` → `latency` in a line; abbreviations stay. */
function inLine({ name }: Metric, isFirst: boolean): string {
  const isAcronym = /^\p{L}?\p{Lu}/u.test(name.slice(1)) || /^\p{Lu}\d/u.test(name);
  return isFirst || isAcronym ? name : name.toLowerCase();
}
