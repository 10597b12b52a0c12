import { LEXICON, metricOf } from '../lib/extract/metrics/metric-named.ts';
import { cellAnchor } from '../lib/extract/tables/tables-of.ts';
import { toBase } from '../lib/extract/values/to-base.ts';
import type { NumberPost, NumberRow, NumbersFile } from '../lib/numbers/number-row.ts';
import { inMidLine } from '../lib/numbers/mid-line.ts';
import { baseOf } from '../lib/numbers/parse-bound.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Metric } from '../schemas/metric.ts';
import type { Measure, TableRecord } from '../schemas/table.ts';
import type { Value } from '../schemas/value.ts';
import { getClaimsOnce } from './claims.ts';
import { shownFigure } from './shown-figure.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';
import { publishedText } from './published.ts';
import { publisherName } from './publishers.ts';

const NOTE_MARKS = /[*†‡\s]+$/u;
/** `~ ` before a figure. */
const LEAD = /^(~?\s?)(.*)$/su;
const STARTS_SIGNED = /^[-−–+<>≤≥]/u;

/** Every figure of the hub with a known metric: posts in the order of lists, figures in the order of their post. */
export async function getNumbers(): Promise<NumbersFile> {
  numbers ??= readNumbers();
  return numbers;
}

let numbers: Promise<NumbersFile> | undefined;

/** How many figures the page of numbers has of a post; none of one that repeats another one. */
export async function countFigures(slug: string): Promise<number> {
  counts ??= getNumbers().then(countByPost);
  return (await counts).get(slug) ?? 0;
}

let counts: Promise<ReadonlyMap<string, number>> | undefined;

function countByPost({ posts, rows }: NumbersFile): ReadonlyMap<string, number> {
  const byPost = Map.groupBy(rows, ({ post }) => posts[post]?.slug ?? '');
  return new Map([...byPost].map(([slug, figures]) => [slug, figures.length]));
}

async function readNumbers(): Promise<NumbersFile> {
  const claims = Map.groupBy(await getClaimsOnce(), ({ post }) => post);
  const all = (await getPosts()).filter(({ duplicateOf }) => duplicateOf === undefined);
  const reporting = all
    .map((post) => ({ post, claims: claims.get(post) ?? [], cells: cellsOf(post) }))
    .filter((each) => each.claims.length + each.cells.length > 0);
  const rows = reporting.flatMap(({ claims: said, cells }, place) => [
    ...said.map(({ claim }) => claimRow(claim, place)),
    ...cells.map((cell) => ({ ...cell, post: place })),
  ]);
  return { lexicon: LEXICON, posts: reporting.map(({ post }) => numberPost(post)), rows };
}

function cellsOf({ tables }: PostView): Omit<NumberRow, 'post'>[] {
  return tables.flatMap(tableRows);
}

function numberPost({ slug, title, publisher, topics, published }: PostView): NumberPost {
  const date = published === undefined ? '' : publishedText(published);
  return {
    slug,
    title,
    publisher,
    publisherName: publisherName(publisher),
    topics,
    published: date,
  };
}

function claimRow(claim: Claim, post: number): NumberRow {
  const { id, metric, text, value, unit, change, baseline, sentence, start, end } = claim;
  return {
    kind: 'claim',
    metric,
    text: shownChange(claim) ?? shownFigure(text, claim),
    title: claim.name,
    value,
    unit,
    ...base(claim, metricOf(metric)),
    range: rangeOf(claim, metricOf(metric)),
    change,
    limit: change === null ? '' : limitOf(claim),
    from: baseline?.text ?? '',
    since: sinceOf(claim),
    against: claim.against ?? '',
    subject: subjectOf(claim),
    sentence,
    start,
    end,
    post,
    place: placeOf(claim),
    fragment: id,
    table: '',
    isLikely: claim.certainty === 'likely',
  };
}

/** Whose figure it is, or on what it was measured, as it stands behind the name of a metric. */
function subjectOf({ subject, dataset, hardware }: Claim): string {
  if (subject !== null) return inMidLine(subject);
  const scene = dataset ?? hardware;
  return scene === null ? '' : `on ${scene}`;
}

/** `−1.5%`, `+14%`: a change has its sign, except a factor, and what bounds it is said beside it. */
function shownChange(claim: Claim): string | null {
  const { text, change, low, high, approximate } = claim;
  const value = { value: claim.value, unit: claim.unit, low, high, approximate };
  if (change === null || value.unit === '×') return null;
  const shown = shownFigure(text, value);
  const [, lead = '', figure = ''] = LEAD.exec(shown) ?? [];
  if (STARTS_SIGNED.test(figure)) return shown;
  return `${lead}${change === 'more' ? '+' : '−'}${figure}`;
}

function limitOf({ bound }: Claim): NumberRow['limit'] {
  if (bound === undefined) return '';
  return bound === '<' || bound === '≤' ? 'at most' : 'at least';
}

/** Which way an amount went from what it was before. */
function sinceOf(claim: Claim): NumberRow['since'] {
  if (claim.baseline === null || claim.change !== null) return null;
  const [is, was] = [toBase(claim), toBase(claim.baseline)];
  if (is.unit !== was.unit || is.value === was.value) return null;
  return is.value > was.value ? 'more' : 'less';
}

/** Both ends of a range; a deviation makes none. */
function rangeOf(
  {
    low,
    high,
    deviation,
    unit,
  }: Pick<Value, 'low' | 'high' | 'unit'> & { deviation?: number | undefined },
  metric: Metric,
): NumberRow['range'] {
  if (low === undefined || high === undefined || deviation !== undefined) return null;
  const [from, to] = [low, high].map((value) => base({ value, unit }, metric).base);
  return { low, high, baseLow: from ?? low, baseHigh: to ?? high };
}

function placeOf({ step, section }: Claim): string {
  if (step !== null) return `step ${String(step.number)}`;
  return section === null ? 'opening' : `§ ${section.title}`;
}

/** The cells of a table that hold a figure of a known metric. */
function tableRows(table: TableRecord): Omit<NumberRow, 'post'>[] {
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const metric = measureOf(table, row, column)?.metric ?? null;
      if (cell.value === null || metric === null) return [];
      return [{ ...cellRow(cell.value, metric), ...placeOfCell(table, row, column) }];
    }),
  );
}

function measureOf(table: TableRecord, row: number, column: number): Measure | undefined {
  return table.measures === 'columns' ? table.columns[column] : table.rowMeasures[row];
}

function cellRow(value: Value, metric: string) {
  return {
    kind: 'table' as const,
    metric,
    text: shownFigure(value.text, value),
    value: value.value,
    unit: value.unit,
    ...base(value, metricOf(metric)),
    range: rangeOf(value, metricOf(metric)),
    change: null,
    limit: '' as const,
    from: '',
    since: null,
    against: '',
    sentence: '',
    start: 0,
    end: 0,
    isLikely: false,
  };
}

function placeOfCell(table: TableRecord, row: number, column: number) {
  const name = table.columns[column]?.name ?? '';
  const rowName = table.rows[row]?.[0]?.text ?? '';
  const [title, subject] = table.measures === 'columns' ? [name, rowName] : [rowName, name];
  return {
    title: title.replace(NOTE_MARKS, ''),
    subject,
    place: `table ${String(table.number)}`,
    fragment: cellAnchor(table.id, row, column),
    table: table.id,
  };
}

function base(value: Pick<Value, 'value' | 'unit'>, metric: Metric) {
  const is = baseOf(value, metric);
  return is.unit === null ? asGiven(value) : { base: is.value, baseUnit: is.unit };
}

function asGiven(value: Pick<Value, 'value' | 'unit'>) {
  const is = toBase(value);
  return { base: is.value, baseUnit: is.unit };
}
