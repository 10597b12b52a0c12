import { LEXICON, metricOf } from '../lib/extract/metrics/metric-named.ts';
import { cellAnchor } from '../lib/extract/tables/tables-of.ts';
import { toBase } from '../lib/extract/values/to-base.ts';
import type { NumberPost, NumberRow, NumbersFile } from '../lib/numbers/number-row.ts';
import { baseOf } from '../lib/numbers/parse-bound.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Metric } from '../schemas/metric.ts';
import type { Measure, TableRecord } from '../schemas/table.ts';
import type { Value } from '../schemas/value.ts';
import { shownFigure } from './shown-figure.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';
import { publishedText } from './published.ts';
import { publisherName } from './publishers.ts';

const NOTE_MARKS = /[*†‡\s]+$/u;

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
  const posts = (await getPosts()).filter(hasNumbers);
  const rows = posts.flatMap((post, place) => [
    ...saidOnce(post.claims).map((claim) => claimRow(claim, place)),
    ...post.tables.flatMap((table) => tableRows(table, place)),
  ]);
  return { lexicon: LEXICON, posts: posts.map(numberPost), rows };
}

/** A post that repeats another one reports nothing new. */
function hasNumbers({ claims, tables, duplicateOf }: PostView): boolean {
  if (duplicateOf !== undefined) return false;
  return claims.length > 0 || tables.some((table) => tableRows(table, 0).length > 0);
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

/** A sentence that a post repeats, as in a quotation set apart, claims its figures once. */
function saidOnce(claims: readonly Claim[]): Claim[] {
  const said = Map.groupBy(claims, ({ sentence, start }) => `${String(start)} ${sentence}`);
  return [...said.values()].flatMap(([first]) => first ?? []);
}

function claimRow(claim: Claim, post: number): NumberRow {
  const { id, metric, text, value, unit, change, baseline, sentence, start, end } = claim;
  return {
    kind: 'claim',
    metric,
    text: shownFigure(text, claim),
    title: claim.name,
    value,
    unit,
    ...base(claim, metricOf(metric)),
    isRange: claim.low !== undefined,
    change,
    from: baseline?.text ?? '',
    against: claim.against ?? '',
    subject: [claim.subject, claim.dataset, claim.hardware].find((name) => name !== null) ?? '',
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

function placeOf({ step, section }: Claim): string {
  if (step !== null) return `step ${String(step.number)}`;
  return section === null ? 'opening' : `§ ${section.title}`;
}

/** The cells of a table that hold a figure of a known metric. */
function tableRows(table: TableRecord, post: number): NumberRow[] {
  return table.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const metric = measureOf(table, row, column)?.metric ?? null;
      if (cell.value === null || metric === null) return [];
      return [{ ...cellRow(cell.value, metric), ...placeOfCell(table, row, column), post }];
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
    isRange: value.low !== undefined && value.deviation === undefined,
    change: null,
    from: '',
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
