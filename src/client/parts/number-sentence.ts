import type { NumberRow } from '../../lib/numbers/number-row.ts';
import type { Metric } from '../../schemas/metric.ts';
import { element } from './marked.ts';

/** `12 figures of Latency in 3 posts.` */
export function numberSentence(
  rows: readonly NumberRow[],
  metric: Metric | null,
): (Node | string)[] {
  const posts = new Set(rows.map(({ post }) => post)).size;
  return [
    number(rows.length),
    rows.length === 1 ? ' figure' : ' figures',
    metric === null ? '' : ` of ${metric.name}`,
    ' in ',
    number(posts),
    posts === 1 ? ' post.' : ' posts.',
  ];
}

/** A value that cannot be read is not held against the figures. */
export function unreadableValue(text: string): (Node | string)[] {
  return [
    element('b', { class: 'failure' }, [`“${text.trim()}” is no value. `]),
    'Write one such as < 50 ms, over 90 % or 2–4x. All other choices hold.',
  ];
}

function number(value: number): Node {
  return element('b', {}, [value.toLocaleString('en')]);
}
