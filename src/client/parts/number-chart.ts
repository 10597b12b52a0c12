import type { Chart } from '../../lib/numbers/bars.ts';
import { figureParts } from '../../lib/numbers/figure-parts.ts';
import type { NumberPost, NumberRow } from '../../lib/numbers/number-row.ts';
import type { Metric } from '../../schemas/metric.ts';
import { barNames } from '../../lib/numbers/bar-names.ts';
import { chartHeading } from '../../lib/numbers/chart-heading.ts';
import { element } from './marked.ts';

const MOST_TABLES = 8;

/** The pages of the tables that figures stand in; nothing when they stand in none. */
export function tableNodes(rows: readonly NumberRow[], posts: readonly NumberPost[]): Node[] {
  const tables = new Map(rows.map((row) => [row.table, row]));
  tables.delete('');
  const links = [...tables.values()].slice(0, MOST_TABLES).map(({ table, post, place }) => {
    const name = `${posts[post]?.title ?? ''}, ${place}`;
    return element('li', {}, [element('a', { href: `${table}.html` }, [name])]);
  });
  if (links.length === 0) return [];
  return [element('h2', {}, ['In tables']), element('ul', { class: 'ledger bare' }, links)];
}

/** Bars of comparable figures of one metric, each a link to its place; the heading names the first where it has a name. */
export function chartNodes(chart: Chart, metric: Metric, posts: readonly NumberPost[]): Node[] {
  const addressOf = ({ post, fragment }: NumberRow): string =>
    `../posts/${posts[post]?.slug ?? ''}.html#${fragment}`;
  const [first] = chart.bars;
  if (first === undefined) return [];
  const names = barNames(
    chart.bars.map(({ row }) => row),
    posts,
  );
  const { labels, unit } = barLabels(chart.bars.map(({ row }) => row));
  const bars = chart.bars.map(({ row, length }, at) =>
    element('li', {}, [
      element('a', { href: addressOf(row), style: `--length: ${length.toFixed(4)}` }, [
        element('span', { class: 'name' }, [names[at] ?? '']),
        element('span', { class: 'bar' }),
        element('b', {}, [labels[at] ?? row.text]),
      ]),
    ]),
  );
  const room = Math.max(...labels.map(({ length }) => length)) + 1;
  const title = chartHeading(first.row, metric);
  return [
    element('h2', {}, [title.text]),
    element('p', { class: 'remark' }, [noteOf(chart, metric, unit)]),
    element(
      'ol',
      {
        class: title.namesFirst ? 'bars bare winner' : 'bars bare',
        style: `--room: ${String(room)}ch`,
      },
      bars,
    ),
  ];
}

/** A long unit that all figures have is said once, above them. */
function barLabels(rows: readonly NumberRow[]): { labels: readonly string[]; unit: string } {
  const parts = rows.map(({ text }) => figureParts(text));
  const unit = rows[0]?.unit ?? '';
  const isShared =
    rows.every((row) => row.unit === unit) && parts.every((part) => part.unit !== '');
  return isShared
    ? { labels: parts.map(({ number }) => number), unit }
    : { labels: rows.map(({ text }) => text), unit: '' };
}

function noteOf({ bars, all }: Chart, { direction }: Metric, unit: string): string {
  const first = bars[0]?.row;
  const count = all > bars.length ? `${String(bars.length)} of ${String(all)}` : String(all);
  const better =
    direction === null || first?.change !== null
      ? ''
      : `; ${direction === 'up' ? 'higher' : 'lower'} is better`;
  const posts = new Set(bars.map(({ row }) => row.post)).size;
  const differ = posts > 1 ? ' Conditions differ from post to post.' : '';
  return `${count} numbers${unit === '' ? '' : `, ${unit}`}, from zero${better}.${differ}`;
}
