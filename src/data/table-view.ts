import { toHtml } from 'hast-util-to-html';
import type { DrawChart } from '../lib/charts/draw-chart.ts';
import { chartOf } from '../lib/charts/chart-of.ts';
import { chartTitle } from '../lib/charts/chart-words.ts';
import { metricNamed } from '../lib/extract/metrics/metric-named.ts';
import { LONGEST_TITLE, partCaption, withoutLabel } from '../lib/extract/tables/caption.ts';
import { withoutUnit } from '../lib/extract/tables/head-unit.ts';
import { chartElement } from '../lib/render/chart-element.ts';
import { hasBest, tableElement } from '../lib/render/table-body.ts';
import type { Metric } from '../schemas/metric.ts';
import type { TableRecord } from '../schemas/table.ts';
import { publisherName } from './publishers.ts';
import type { PlacedTable } from './tables.ts';
import { joined } from './wording.ts';

/** A chart of many measures lists their names; the section then says more. */
const LONGEST_LIST = 60;
const MOST_NAMED = 4;

/** What a table is about: its caption, what its chart shows, its section, or what it has at its heads. */
export function tableTitle(table: TableRecord): string {
  const { title } = partCaption(table.caption);
  if (fitsTitle(title)) return title;
  const chart = chartOf(table);
  const shown = chart === null ? '' : chartTitle(chart);
  if (shown !== '' && (shown.length <= LONGEST_LIST || table.section === null)) return shown;
  if (table.section !== null) return table.section.title;
  const heads = table.columns.map(({ name }) => name).filter((name) => name !== '');
  return heads.length > 0 ? joined(heads, MOST_NAMED) : `Table ${String(table.number)}`;
}

/** What a caption says beside the title of its table: such as over what was measured. */
export function belowTitle({ caption }: TableRecord): string {
  const { title, rest } = partCaption(caption);
  return fitsTitle(title) ? rest : withoutLabel(caption);
}

function fitsTitle(title: string): boolean {
  return title !== '' && title.length <= LONGEST_TITLE;
}

/** The cells of a table as HTML, its figures typed and the best ones marked. */
export function tableHtml(table: TableRecord): string {
  return toHtml(
    tableElement({
      content: table,
      id: table.id,
      inside: (row, column) => {
        const { name: head } = table.columns[column] ?? { name: '' };
        const value = row === null ? head : (table.rows[row]?.[column]?.text ?? '');
        return [{ type: 'text', value }];
      },
    }),
  );
}

/** Among what a marked figure is the best; null when none is marked. */
export function bestAmong(table: TableRecord): 'row' | 'column' | null {
  if (!hasBest(table)) return null;
  return table.measures === 'rows' ? 'row' : 'column';
}

/** The chart of a table as HTML; null when it has none. */
export async function chartHtml(table: TableRecord): Promise<string | null> {
  const chart = chartOf(table);
  return chart === null ? null : toHtml(chartElement(chart, await drawing()));
}

/** Whether the title of the chart says what the page says already. */
export function repeatsTitle(table: TableRecord): boolean {
  const chart = chartOf(table);
  return chart !== null && chartTitle(chart) === tableTitle(table);
}

/** Whether a table has a chart. */
export function isCharted({ table }: PlacedTable): boolean {
  return chartOf(table) !== null;
}

/** The chart of a table as a file of its own; empty when it has none. */
export async function chartFile({ table, post }: PlacedTable): Promise<string> {
  const chart = chartOf(table);
  if (chart === null) return '';
  const { standaloneSvg } = await import('../lib/charts/standalone.ts');
  const place = `table ${String(table.number)}`;
  return standaloneSvg(chart, `${publisherName(post.publisher)}: ${post.title}, ${place}`);
}

/** Metrics that the table gives figures of, each once. */
export function metricsOf({ columns, rows, rowMeasures }: TableRecord): Metric[] {
  const names = [
    ...columns.map(({ name, metric }) => ({ name, metric })),
    ...rowMeasures.map(({ metric }, row) => ({ name: rows[row]?.[0]?.text ?? '', metric })),
  ];
  const found = names.flatMap(({ name, metric }) => {
    const named = metric === null ? null : metricNamed(withoutUnit(name));
    return named?.key === metric && named !== null ? [[named.key, named] as const] : [];
  });
  return [...new Map(found).values()];
}

/** Address of a table in its post. */
export function placeOfTable({ id, slug }: Pick<TableRecord, 'id' | 'slug'>): string {
  return `posts/${slug}.html#${id}`;
}

/** The library that draws is loaded with the first chart. */
async function drawing(): Promise<DrawChart> {
  const { drawChart } = await import('../lib/charts/draw-chart.ts');
  return drawChart;
}
