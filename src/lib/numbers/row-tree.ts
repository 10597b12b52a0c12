import type { Metric } from '../../schemas/metric.ts';
import { glyphTree, t } from '../lists/tree.ts';
import type { Tree } from '../lists/tree.ts';
import { figureParts } from './figure-parts.ts';
import type { FigureParts } from './figure-parts.ts';
import type { NumberPost, NumberRow } from './number-row.ts';
import { saysChange, verdictOf, wayOf } from './verdict.ts';

/** What a row is shown with. */
export interface RowContext {
  post: NumberPost;
  metric: Metric;
  /** Path of a publisher's mark. */
  glyph: string;
}

/** Longer numbers are set smaller. */
const SIZES: readonly (readonly [size: string, longest: number])[] = [
  ['amount longest', 8],
  ['amount long', 6],
];
const ARROWS = { more: '▲', less: '▼' } as const;

/** One figure with its metric, its sentence or cell, and the way to it. */
export function rowTree(row: NumberRow, { post, metric, glyph }: RowContext): Tree {
  const href = `../posts/${post.slug}.html#${row.fragment}`;
  const figure = figureParts(row.text);
  const way = wayOf(row, metric);
  const arrow = way === null ? '' : ARROWS[way];
  const verdict = verdictOf(row, metric) ?? '';
  return t('li', { class: 'number', 'data-figure': row.fragment }, [
    t('p', { class: sizeOf(figure) }, [
      t('span', { class: `arrow ${verdict}`, 'aria-hidden': 'true' }, [arrow]),
      figureTree(figure),
      t('span', { class: 'remark' }, [remarkOf(row, metric)]),
    ]),
    t('div', {}, [
      t('h3', {}, [row.subject === '' ? row.title : `${row.title}, ${row.subject}`]),
      ...(row.sentence === '' ? [] : [sentenceOf(row)]),
      t('p', { class: 'remark facts' }, [
        t('span', { class: 'from' }, [glyphTree(post.publisher, glyph), post.publisherName]),
        ...(post.published === '' ? [] : [t('span', {}, [post.published])]),
        ...(row.isLikely ? [t('span', {}, ['metric inferred'])] : []),
        t('a', { href }, [`${post.title}, ${unbroken(row.place)}`]),
        ...(row.table === '' ? [] : [t('a', { href: `${row.table}.html` }, ['All of the table'])]),
      ]),
    ]),
  ]);
}

/** A sign or a word of a place is not left behind at the end of a line: `§ Results`, `step 4`. */
function unbroken(place: string): string {
  return place.replace(' ', '\u00A0');
}

/** The number, and a long unit on a line of its own. */
function figureTree({ number, gap, unit }: FigureParts): Tree {
  return t('b', {}, [number, ...(unit === '' ? [] : [gap, t('span', { class: 'unit' }, [unit])])]);
}

function sizeOf({ number }: FigureParts): string {
  const [size] = SIZES.find(([, longest]) => number.length > longest) ?? [];
  return size ?? 'amount';
}

/** What the figure has to be read with, in a few words. */
export function remarkOf(row: NumberRow, metric: Metric): string {
  const verdict = verdictOf(row, metric);
  const said = reading(row, metric);
  if (verdict === null || said === '') return said;
  const isPlain = !saysChange(row, metric) && row.from === '' && verdict === 'better';
  return isPlain ? said : `${said}: ${verdict}`;
}

function reading(row: NumberRow, metric: Metric): string {
  const { from, against, limit } = row;
  if (from !== '') return `from ${from}`;
  const way = wayOf(row, metric);
  if (way !== null && (saysChange(row, metric) || way === 'less')) {
    const said =
      against === '' ? (way === 'more' ? 'an increase' : 'a decrease') : `${way} than ${against}`;
    return limit === '' ? said : `${limit}; ${said}`;
  }
  if (against !== '') return `against ${against}`;
  if (metric.direction === null) return '';
  return metric.direction === 'up' ? 'higher is better' : 'lower is better';
}

function sentenceOf({ sentence, start, end }: NumberRow): Tree {
  return t('p', { class: 'said' }, [
    sentence.slice(0, start),
    t('mark', {}, [sentence.slice(start, end)]),
    sentence.slice(end),
  ]);
}
