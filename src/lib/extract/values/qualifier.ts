import type { Value } from '../../../schemas/value.ts';

/** What stands before a figure and says how exact it is. */
type Qualifier = Pick<Value, 'approximate' | 'bound'>;

const APPROXIMATE: readonly string[] = [
  '~',
  '∼',
  '≈',
  '～',
  'about',
  'approx.',
  'approx',
  'approximately',
  'around',
  'roughly',
  'nearly',
  'almost',
  'ca.',
];

const BOUNDS: Readonly<Record<string, NonNullable<Value['bound']>>> = {
  '<=': '≤',
  '≤': '≤',
  '⩽': '≤',
  '<': '<',
  '>=': '≥',
  '≥': '≥',
  '⩾': '≥',
  '>': '>',
  'up to': '≤',
  'at most': '≤',
  'less than': '<',
  'fewer than': '<',
  below: '<',
  under: '<',
  'at least': '≥',
  'more than': '>',
  above: '>',
  over: '>',
};

const QUALIFIER = new RegExp(
  `^(?:${[...APPROXIMATE, ...Object.keys(BOUNDS)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('.', '\\.') + (/[a-z]$/.test(word) ? ' ' : ' ?'))
    .join('|')})`,
  'iu',
);
/** `100+`, `1M+ rows`; `1.35+` is a version. */
const OR_MORE = /^([^.+]{0,24}\d[\d,]{0,20} ?(?:[kKMB]|million|billion)?)\+(?= |$|[A-Za-z%])/u;

/** Parts what qualifies a figure from it: `< 50 ms`, `about 3x`, `100+ nodes`. */
export function partQualifier(text: string): { text: string; qualifier: Qualifier } {
  const word = QUALIFIER.exec(text)?.[0] ?? '';
  const rest = text.slice(word.length);
  const key = word.trim().toLowerCase();
  if (APPROXIMATE.includes(key)) return { text: rest, qualifier: { approximate: true } };
  const bound = BOUNDS[key];
  if (bound !== undefined) return { text: rest, qualifier: { bound } };
  const orMore = OR_MORE.exec(text);
  if (orMore === null) return { text, qualifier: {} };
  return { text: `${orMore[1] ?? ''}${text.slice(orMore[0].length)}`, qualifier: { bound: '≥' } };
}
