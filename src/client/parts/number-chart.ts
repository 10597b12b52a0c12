import type { Chart } from '../../lib/numbers/bars.ts';
import type { NumberPost, NumberRow } from '../../lib/numbers/number-row.ts';
import type { Metric } from '../../schemas/metric.ts';
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

/** Bars of comparable figures of one metric, each a link to its place; the heading names the first. */
export function chartNodes(chart: Chart, metric: Metric, posts: readonly NumberPost[]): Node[] {
  const nameOf = ({ subject, post }: NumberRow): string =>
    subject === '' ? (posts[post]?.title ?? '') : subject;
  const addressOf = ({ post, fragment }: NumberRow): string =>
    `../posts/${posts[post]?.slug ?? ''}.html#${fragment}`;
  const [first] = chart.bars;
  if (first === undefined) return [];
  const bars = chart.bars.map(({ row, length }) =>
    element('li', {}, [
      element('a', { href: addressOf(row), style: `--length: ${length.toFixed(4)}` }, [
        element('span', { class: 'name' }, [nameOf(row)]),
        element('span', { class: 'bar' }),
        element('b', {}, [row.text]),
      ]),
    ]),
  );
  return [
    element('h2', {}, [`${superlative(metric, first.row)}: ${nameOf(first.row)}`]),
    element('p', { class: 'remark' }, [noteOf(chart, metric)]),
    element('ol', { class: 'bars bare' }, bars),
  ];
}

function superlative({ name, direction, dimension }: Metric, { change }: NumberRow): string {
  const isAcronym = /^\p{L}?\p{Lu}/u.test(name.slice(1)) || /^\p{Lu}\d/u.test(name);
  const metric = isAcronym ? name : name.toLowerCase();
  if (change !== null && dimension !== 'factor') return `Largest change of ${metric}`;
  return `${direction === 'down' ? 'Lowest' : 'Highest'} ${metric}`;
}

function noteOf({ bars, all }: Chart, { direction }: Metric): string {
  const first = bars[0]?.row;
  const count = all > bars.length ? `${String(bars.length)} of ${String(all)}` : String(all);
  const better =
    direction === null || first?.change !== null
      ? ''
      : `; ${direction === 'up' ? 'higher' : 'lower'} is better`;
  const posts = new Set(bars.map(({ row }) => row.post)).size;
  const differ = posts > 1 ? ' Conditions differ from post to post.' : '';
  return `${count} figures, from zero${better}.${differ}`;
}
