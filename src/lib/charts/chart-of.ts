import type { Measure } from '../../schemas/table.ts';
import { bestValues } from '../extract/tables/best-values.ts';
import type { TableContent } from '../extract/tables/tables-of.ts';
import { toBase } from '../extract/values/to-base.ts';
import type { Bar, Chart, Panel } from './chart.ts';
import { columnSeries, rowSeries } from './series.ts';
import type { Series, SeriesSet } from './series.ts';

const MOST_PANELS = 6;
const MOST_ITEMS = 24;
/** Larger tables are data, and not worth a look for a chart. */
const MOST_READ = 200;
/** One figure alone compares nothing. */
const FEWEST_BARS = 2;
/** Beyond this ratio the shorter bar is a hair line. */
const BAR_RATIO = 50;
/** Panels whose largest figures lie within this ratio share a scale. */
const SHARED_RATIO = 8;
/** A table of bare numbers is charted only when it is small: a large one is a data frame. */
const MOST_BARE = { columns: 8, rows: 12 };
/** Names of statistics and bounds: figures under them are not results to compare. */
const STATISTIC = /^(?:count|mean|std|min|max|minimum|maximum|from|to|\d{1,2}%|lower|upper)$/i;

/**
 * The chart of a table; null where one would mislead: words only, one figure, figures in units that
 * cannot be compared, bare numbers of which nobody knows what they measure.
 */
export function chartOf(content: TableContent): Chart | null {
  if (Math.max(content.rows.length, content.columns.length) > MOST_READ) return null;
  const set = panelsOf(content);
  if (set === null) return null;
  const best = new Set(
    bestValues(content).map(({ row, column }) => `${String(row)} ${String(column)}`),
  );
  const all = set.series
    .map((series) => toPanel(series, best))
    .filter(({ bars }) => bars.length >= FEWEST_BARS && bars.some(({ value }) => value !== 0));
  const panels = all.slice(0, MOST_PANELS);
  if (panels.length === 0) return null;
  const items = orderItems(set.items, panels);
  if (items.length < FEWEST_BARS || items.length > MOST_ITEMS) return null;
  return {
    by: set.by,
    items,
    panels: withOneBest(panels).map((panel) => ({ ...panel, bars: inOrder(panel.bars, items) })),
    isShared: panels.length > 1 && shareScale(panels),
    form: panels.some(spreadsWide) ? 'dots' : 'bars',
    left: all.length - panels.length,
  };
}

function panelsOf(content: TableContent): SeriesSet | null {
  if (content.measures === 'rows') {
    const set = rowSeries(content);
    return { ...set, by: '', series: set.series.filter(({ measure }) => isKnown(measure)) };
  }
  const set = columnSeries(content);
  const known = set.series.filter(({ measure }) =>
    set.isNamed ? isKnown(measure) : measure.metric !== null || measure.type === 'factor',
  );
  if (known.some(({ measure }) => measure.metric !== null || measure.direction !== null))
    return { ...set, series: known };
  if (known.length > 0 && !areAlike(known)) return { ...set, series: known };
  if (known.length === 1) return { ...set, series: known };
  return set.isNamed ? matrixOf(content, set) : null;
}

/** Whether a name or a unit tells what is measured. */
function isKnown({ type, unit, metric, direction }: Measure): boolean {
  if (type === 'text') return false;
  return metric !== null || direction !== null || unit !== '' || type !== 'number';
}

function areAlike(series: readonly Series[]): boolean {
  const [first] = series;
  return series.every(
    ({ measure }) => measure.type === first?.measure.type && measure.unit === first.measure.unit,
  );
}

/**
 * All figures of one kind, methods in one direction and tasks in the other: each panel gets what
 * differs least in magnitude.
 */
function matrixOf(content: TableContent, set: SeriesSet): SeriesSet | null {
  const { columns, rows } = content;
  const figures = set.series.filter(({ measure }) => measure.type !== 'text');
  const isBare = figures.every(({ measure }) => !isKnown(measure));
  if (figures.length < 2 || rows.length < 2 || !areAlike(figures)) return null;
  if (isBare && (columns.length > MOST_BARE.columns || rows.length > MOST_BARE.rows)) return null;
  const names = [...figures.map(({ name }) => name), ...set.items];
  if (names.some((name) => STATISTIC.test(name))) return null;
  if (columns[0]?.type !== 'text' || figures.length !== columns.length - 1)
    return { ...set, series: figures };
  const across = rowSeries(content);
  const measure = figures[0]?.measure;
  const byRow = across.series.map((row) => ({ ...row, measure: measure ?? row.measure }));
  return spreadWithin(byRow) < spreadWithin(figures)
    ? { ...across, series: byRow }
    : { ...set, series: figures };
}

/** Largest ratio of two figures of one series. */
function spreadWithin(series: readonly Series[]): number {
  return Math.max(
    ...series.map(({ cells }) => ratio(cells.flatMap(({ cell }) => cell.value?.value ?? []))),
  );
}

function ratio(values: readonly number[]): number {
  const sizes = values.map(Math.abs).filter((value) => value > 0);
  return sizes.length === 0 ? 1 : Math.max(...sizes) / Math.min(...sizes);
}

function toPanel({ name, measure, cells }: Series, best: ReadonlySet<string>): Panel {
  const bars = cells.flatMap(({ item, cell: { value, text }, place }): Bar[] => {
    if (value === null) return [];
    const isBest = best.has(`${String(place.row)} ${String(place.column)}`);
    const base = (figure: number): number => toBase({ value: figure, unit: value.unit }).value;
    const ends =
      value.low === undefined || value.high === undefined
        ? {}
        : { low: base(value.low), high: base(value.high) };
    return [{ item, value: base(value.value), ...ends, label: text, isBest }];
  });
  return { name, unit: measure.unit, direction: measure.direction, bars };
}

/** One bar is marked, the one that the title speaks of: of several panels, or several best, it speaks of none. */
function withOneBest(panels: readonly Panel[]): Panel[] {
  const all = panels.flatMap(({ bars }) => bars.filter(({ isBest }) => isBest));
  if (panels.length === 1 && all.length === 1) return [...panels];
  return panels.map((panel) => ({
    ...panel,
    bars: panel.bars.map((bar) => ({ ...bar, isBest: false })),
  }));
}

/** Best first, or largest first; items that count up, such as batch sizes, keep their order. */
function orderItems(items: readonly string[], panels: readonly Panel[]): string[] {
  const shown = items.filter((item) =>
    panels.some(({ bars }) => bars.some((bar) => bar.item === item)),
  );
  if (countUp(shown)) return shown;
  const first = panels.find(({ direction }) => direction !== null) ?? panels[0];
  const sign = first?.direction === 'down' ? 1 : -1;
  const value = new Map(first?.bars.map((bar) => [bar.item, sign * bar.value]));
  return shown.toSorted((a, b) => (value.get(a) ?? Infinity) - (value.get(b) ?? Infinity));
}

function countUp(items: readonly string[]): boolean {
  const stems = new Set(items.map((item) => item.replace(/\d[\d.,]*/g, '#')));
  return stems.size === 1 && items.every((item) => /\d/.test(item));
}

function inOrder(bars: readonly Bar[], items: readonly string[]): Bar[] {
  return items.flatMap((item) => bars.find((bar) => bar.item === item) ?? []);
}

function shareScale(panels: readonly Panel[]): boolean {
  const largest = panels.map(({ bars }) => Math.max(...bars.map(({ value }) => Math.abs(value))));
  return new Set(panels.map(({ unit }) => unit)).size === 1 && ratio(largest) <= SHARED_RATIO;
}

function spreadsWide({ bars }: Panel): boolean {
  const values = bars.map(({ value }) => value);
  return values.every((value) => value > 0) && ratio(values) > BAR_RATIO;
}
