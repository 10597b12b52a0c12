import type { Metric } from '../../schemas/metric.ts';
import type { NumberRow } from './number-row.ts';
import { verdictOf } from './verdict.ts';

/** Longer words do not fit beside a figure. */
const LONGEST_ABOUT = 60;

/**
 * Figures that can stand alone: surely read, of a named subject or measured against something, and
 * short to say. Each post and each metric once, changes and factors first, in the order of the rows.
 */
export function tellingRows(
  rows: readonly NumberRow[],
  metricOf: (key: string) => Metric,
  most: number,
): NumberRow[] {
  const candidates = rows.filter(
    (row) => row.kind === 'claim' && !row.isLikely && isWhole(row) && isTold(row),
  );
  const says = (row: NumberRow): number => (verdictOf(row, metricOf(row.metric)) === null ? 1 : 0);
  const taken: NumberRow[] = [];
  for (const row of candidates.toSorted((a, b) => says(a) - says(b))) {
    if (taken.length === most) break;
    if (!taken.some(({ post, metric }) => post === row.post || metric === row.metric))
      taken.push(row);
  }
  return taken;
}

/** Ranges, and changes of which only a bound is known, need their sentence. */
function isWhole({ range, limit }: NumberRow): boolean {
  return range === null && limit === '';
}

function isTold(row: NumberRow): boolean {
  return (row.subject !== '' || row.against !== '') && aboutRow(row).length <= LONGEST_ABOUT;
}

/** `speed-up against other approaches`, `mAP, the current model`. */
export function aboutRow({ title, subject, against }: NumberRow): string {
  const name = /^\p{Lu}\p{Ll}/u.test(title)
    ? title.charAt(0).toLowerCase() + title.slice(1)
    : title;
  return `${name}${subject === '' ? '' : `, ${subject}`}${against === '' ? '' : ` against ${against}`}`;
}
