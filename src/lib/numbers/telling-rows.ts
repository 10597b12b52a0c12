import type { Metric } from '../../schemas/metric.ts';
import type { NumberRow } from './number-row.ts';
import { verdictOf } from './verdict.ts';

/** Longer words do not fit beside a figure. */
const LONGEST_ABOUT = 60;

/**
 * Figures that can stand alone: surely read, of a named subject or measured against something, and
 * short to say. Each post and each metric once, changes and factors first, in the order of the rows;
 * where sentences say too few, the best figures of tables.
 */
export function tellingRows(
  rows: readonly NumberRow[],
  metricOf: (key: string) => Metric,
  most: number,
): NumberRow[] {
  const claims = rows.filter(
    (row) => row.kind === 'claim' && !row.isLikely && isWhole(row) && isTold(row),
  );
  const says = (row: NumberRow): number => (verdictOf(row, metricOf(row.metric)) === null ? 1 : 0);
  const candidates = [
    ...claims.toSorted((a, b) => says(a) - says(b)),
    ...bestCells(rows, metricOf).filter((row) => isWhole(row) && isTold(row)),
  ];
  const taken: NumberRow[] = [];
  for (const row of candidates) {
    if (taken.length === most) break;
    if (!taken.some(({ post, metric }) => post === row.post || metric === row.metric))
      taken.push(row);
  }
  return taken;
}

/** The best figure of each measure of a table: alone there, of one unit; what a thing costs is no result. */
function bestCells(
  rows: readonly NumberRow[],
  metricOf: (key: string) => Metric,
): readonly NumberRow[] {
  const cells = rows.filter(({ kind }) => kind === 'table');
  const measures = Map.groupBy(cells, ({ table, title }) => `${table} ${title}`);
  return [...measures.values()].flatMap((measured) => {
    const { direction, dimension } = metricOf(measured[0]?.metric ?? '');
    const units = new Set(measured.map(({ baseUnit }) => baseUnit));
    if (direction === null || dimension === 'money' || units.size > 1) return [];
    const sign = direction === 'up' ? -1 : 1;
    const [best, second] = measured.toSorted((a, b) => sign * (a.base - b.base));
    return best !== undefined && second !== undefined && best.base !== second.base ? [best] : [];
  });
}

/** Ranges, and changes of which only a bound is known, need their sentence. */
function isWhole({ range, limit }: NumberRow): boolean {
  return range === null && limit === '';
}

function isTold(row: NumberRow): boolean {
  return (row.subject !== '' || row.against !== '') && aboutRow(row).length <= LONGEST_ABOUT;
}

/** `speed-up against other approaches`, `mAP, the current model`; the unit stands with the figure. */
export function aboutRow({ title, unit, subject, against }: NumberRow): string {
  const bare = title.replace(` (${unit})`, '');
  const name = /^\p{Lu}\p{Ll}/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
  return `${name}${subject === '' ? '' : `, ${subject}`}${against === '' ? '' : ` against ${against}`}`;
}
