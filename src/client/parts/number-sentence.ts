import type { NumberRow } from '../../lib/numbers/number-row.ts';
import type { Question } from '../../lib/numbers/parse-question.ts';
import type { Metric } from '../../schemas/metric.ts';
import { element } from './marked.ts';

type Words = (Node | string)[];

/** `12 numbers of Latency, under 50 ms, with “edge” in 3 posts.` and what was not understood. */
export function numberSentence(
  rows: readonly NumberRow[],
  metric: Metric | null,
  { boundText, words, notUnderstood }: Question,
): Words {
  const posts = new Set(rows.map(({ post }) => post)).size;
  const asked = [
    metric === null ? '' : ` of ${metric.name}`,
    boundText === '' ? '' : ` ${boundText}`,
    words.length === 0 ? '' : ` with ${words.map((word) => `“${word}”`).join(' and ')}`,
  ];
  return [
    number(rows.length),
    rows.length === 1 ? ' number' : ' numbers',
    ...asked,
    ' in ',
    number(posts),
    posts === 1 ? ' post.' : ' posts.',
    ...unread(notUnderstood),
  ];
}

/** `No number meets both Metric: Accuracy and Value: under 50 ms.` */
export function clashSentence(labels: readonly string[], { notUnderstood }: Question): Words {
  const [one, other] = labels;
  if (one === undefined)
    return [number(0), ' numbers: none meets all of this.', ...unread(notUnderstood)];
  const named = (label: string): Node => element('b', {}, [label]);
  const said =
    other === undefined
      ? [' numbers: none meets ', named(one), '.']
      : [' numbers: ', named(one), ' and ', named(other), ' clash, none meets both.'];
  return [number(0), ...said, ...unread(notUnderstood)];
}

/** A value that cannot be read is not held against the numbers. */
export function unreadableValue(text: string): Words {
  return [
    element('b', { class: 'failure' }, [`“${text.trim()}” is no value. `]),
    'Write one such as < 50 ms, over 90 % or 2–4x. All other choices hold.',
  ];
}

function unread(notUnderstood: readonly string[]): Words {
  if (notUnderstood.length === 0) return [];
  const listed = notUnderstood.map((words) => `“${words}”`).join(', ');
  return [' ', element('b', { class: 'failure' }, [`Not understood: ${listed}.`])];
}

function number(value: number): Node {
  return element('b', {}, [value.toLocaleString('en')]);
}
