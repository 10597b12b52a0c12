import type { Metric } from '../../schemas/metric.ts';
import { glyphTree, t } from '../lists/tree.ts';
import type { Tree } from '../lists/tree.ts';
import type { NumberPost, NumberRow } from './number-row.ts';

/** What a row is shown with. */
export interface RowContext {
  post: NumberPost;
  metric: Metric;
  /** Path of a publisher's mark. */
  glyph: string;
}

/** Longer figures are set smaller. */
const LONG = 7;
const ARROWS = { up: '▲', down: '▼' } as const;

/** One figure with its metric, its sentence or cell, and the way to it. */
export function rowTree(row: NumberRow, { post, metric, glyph }: RowContext): Tree {
  const href = `../posts/${post.slug}.html#${row.fragment}`;
  const arrow = metric.direction === null ? '' : ARROWS[metric.direction];
  return t('li', { class: 'number', 'data-figure': row.fragment }, [
    t('p', { class: row.text.length > LONG ? 'amount long' : 'amount' }, [
      t('span', { class: 'arrow', 'aria-hidden': 'true' }, [arrow]),
      t('b', {}, [row.text]),
      t('span', { class: 'remark' }, [remarkOf(row, metric)]),
    ]),
    t('div', {}, [
      t('h3', {}, [row.subject === '' ? row.title : `${row.title}, ${row.subject}`]),
      ...(row.sentence === '' ? [] : [sentenceOf(row)]),
      t('p', { class: 'remark facts' }, [
        t('span', { class: 'from' }, [glyphTree(post.publisher, glyph), post.publisherName]),
        ...(post.published === '' ? [] : [t('span', {}, [post.published])]),
        ...(row.isLikely ? [t('span', {}, ['metric inferred'])] : []),
        t('a', { href }, [`${post.title}, ${row.place}`]),
        ...(row.table === '' ? [] : [t('a', { href: `${row.table}.html` }, ['All of the table'])]),
      ]),
    ]),
  ]);
}

/** What the figure has to be read with, in a few words. */
export function remarkOf({ change, from, against }: NumberRow, metric: Metric): string {
  if (from !== '') return `from ${from}`;
  if (change !== null && metric.dimension !== 'factor') {
    if (against !== '') return `${change} than ${against}`;
    return change === 'more' ? 'an increase' : 'a decrease';
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
