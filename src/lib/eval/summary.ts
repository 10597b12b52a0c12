import type { Count, Counter, Tally } from './tally.ts';

/** Precision, recall and their harmonic mean. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

/** Scores of one block type. */
export interface TypeScore extends Rates {
  gold: number;
  predicted: number;
  /** F1 over lines instead of blocks; null for a type the gold does not have. */
  lineF1: number | null;
}

/** Scores under the reference scorer's names: ratios 0 … 1, counts, null where nothing was to score. */
export type Summary = Record<string, number | null>;

/** Scores per type, most frequent in the gold first. */
export function typeScores(tally: Tally): Map<string, TypeScore> {
  const types = new Set([...tally.gold.names(), ...tally.predicted.names()]);
  const sorted = [...types].toSorted((a, b) => tally.gold.get(b) - tally.gold.get(a));
  return new Map(
    sorted.map((type) => [
      type,
      {
        ...ratesOf(tally.hit.get(type), tally.predicted.get(type), tally.gold.get(type)),
        gold: tally.gold.get(type),
        predicted: tally.predicted.get(type),
        lineF1: lineF1(tally, type),
      },
    ]),
  );
}

/** All scores of a tally. */
export function summarize(tally: Tally): Summary {
  const { counts } = tally;
  const types = typeScores(tally);
  const f1 = (type: string): number | null => types.get(type)?.f1 ?? null;
  return {
    ...spanScores(tally, types),
    code_f1: f1('code'),
    ...codeScores(counts, tally.gold.get('code')),
    item_f1: f1('list-item'),
    ...itemScores(counts),
    table_f1: f1('table'),
    ...tableScores(counts),
    heading_f1: f1('heading'),
    heading_level_acc: share(counts, 'levelHit', 'level'),
    byline_authors_acc: share(counts, 'bylineHit', 'byline'),
    bio_name_acc: share(counts, 'bioHit', 'bio'),
    ...postScores(counts),
  };
}

/** A score as it is printed and pinned: five decimals, a tie to the even digit. */
export function roundScore(score: number): number {
  const rounded = Number(score.toFixed(5));
  const [, decimals = ''] = score.toFixed(60).split('.');
  if (!/^\d{4}[02468]50*$/.test(decimals)) return rounded;
  return Number(score.toFixed(60).slice(0, -55));
}

function spanScores(tally: Tally, types: ReadonlyMap<string, TypeScore>): Summary {
  const inGold = [...types.values()].filter((type) => type.gold > 0);
  const rows = [...tally.confusion];
  const right = rows.map(([type, row]) => row.get(type));
  const lines = rows.map(([, row]) => row.total());
  const lineScores = rows.map(([type]) => lineF1(tally, type) ?? 0);
  return {
    span_f1: ratesOf(tally.hit.total(), tally.predicted.total(), tally.gold.total()).f1,
    span_macro_f1: ratio(sum(inGold.map((type) => type.f1)), inGold.length),
    line_acc: ratio(sum(right), sum(lines)),
    line_macro_f1: ratio(sum(lineScores), lineScores.length),
  };
}

function codeScores(counts: Counter<Count>, goldBlocks: number): Summary {
  return {
    code_line_iou: share(counts, 'codeLinesBoth', 'codeLinesEither'),
    code_block_iou: ratio(counts.get('codeBestOverlap'), goldBlocks),
    code_lang_acc: share(counts, 'langHit', 'lang'),
    code_lang_n: counts.get('lang'),
    code_role_acc: share(counts, 'roleHit', 'role'),
    code_in_item_acc: share(counts, 'inItemHit', 'inItem'),
  };
}

function itemScores(counts: Counter<Count>): Summary {
  return {
    item_ordered_acc: share(counts, 'orderedHit', 'item'),
    item_depth_acc: share(counts, 'depthHit', 'item'),
    number_acc: share(counts, 'numberHit', 'number'),
    number_n: counts.get('number'),
    number_acc_matched: share(counts, 'numberHit', 'numberMatched'),
    number_acc_restarted: share(counts, 'restartedHit', 'restarted'),
    number_restarted_n: counts.get('restarted'),
  };
}

function tableScores(counts: Counter<Count>): Summary {
  const cells = counts.get('cellHit');
  const matched = ratesOf(cells, counts.get('cellPredicted'), counts.get('cell')).f1;
  const all = ratesOf(cells, counts.get('cellPredictedAll'), counts.get('cellAll')).f1;
  return {
    table_matched: counts.get('tableMatched'),
    table_gold: counts.get('table'),
    cell_f1: counts.get('tableMatched') > 0 ? matched : null,
    cell_f1_all: counts.get('table') > 0 ? all : null,
    table_perfect: share(counts, 'tablePerfect', 'table'),
    table_header_acc: share(counts, 'headerHit', 'header'),
  };
}

function postScores(counts: Counter<Count>): Summary {
  const posts = [counts.get('postPredicted'), counts.get('post')] as const;
  const split: Summary = {
    post_split_f1: ratesOf(counts.get('postHit'), ...posts).f1,
    post_start_f1: ratesOf(counts.get('startHit'), ...posts).f1,
    posts: counts.get('post'),
  };
  if (counts.get('describedDumps') === 0) return split;
  const authors = [counts.get('authorPredicted'), counts.get('author')] as const;
  return {
    ...split,
    publisher_acc: share(counts, 'publisherHit', 'described'),
    author_set_acc: share(counts, 'authorSetHit', 'described'),
    author_f1: ratesOf(counts.get('authorHit'), ...authors).f1,
    title_acc: share(counts, 'titleHit', 'described'),
    truncated_acc: share(counts, 'truncatedHit', 'described'),
    duplicate_acc: share(counts, 'duplicateHit', 'described'),
  };
}

function lineF1(tally: Tally, type: string): number | null {
  const row = tally.confusion.get(type);
  if (row === undefined) return null;
  const predicted = sum([...tally.confusion.values()].map((other) => other.get(type)));
  return ratesOf(row.get(type), predicted, row.total()).f1;
}

function ratesOf(hit: number, predicted: number, gold: number): Rates {
  const precision = predicted > 0 ? hit / predicted : 0;
  const recall = gold > 0 ? hit / gold : 0;
  const both = precision + recall;
  return { precision, recall, f1: both > 0 ? (2 * precision * recall) / both : 0 };
}

function share(counts: Counter<Count>, part: Count, whole: Count): number | null {
  return ratio(counts.get(part), counts.get(whole));
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
