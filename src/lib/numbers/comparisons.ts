import type { Metric } from '../../schemas/metric.ts';
import type { Value } from '../../schemas/value.ts';

/** A side of a bound, as `parseValue` reads it. */
type Sign = '<' | '>';

/** Operators in words that mean the same whatever is compared. */
const PLAIN: readonly (readonly [words: RegExp, sign: Sign])[] = [
  [/^(?:lower|smaller|shorter|less|fewer) than /iu, '<'],
  [/^(?:higher|larger|bigger|greater|longer|more) than /iu, '>'],
];
/** Those that say where better lies. */
const JUDGING = /^(?<word>better|worse|faster|slower|cheaper) than /iu;
const OPPOSITE: Readonly<Record<Sign, Sign>> = { '<': '>', '>': '<' };

/** What an operator in words comes to, or that nobody can tell. */
export interface ReadOperator {
  sign: Sign | null;
  /** Behind the operator. */
  rest: string;
}

/**
 * Reads `faster than`, `better than` and the like at the start of a bound; null where there is none.
 * Faster is less of a time and more of a rate or factor, cheaper is less money, and better lies where
 * the metric has it: `cheaper than 50 %` means nothing.
 *
 * @param kindOf the kind of the figure behind the operator; null when it is none
 */
export function readOperator(
  text: string,
  metric: Metric | null,
  kindOf: (figure: string) => Value['kind'] | null,
): ReadOperator | null {
  for (const [words, sign] of PLAIN) {
    const found = words.exec(text)?.[0];
    if (found !== undefined) return { sign, rest: text.slice(found.length) };
  }
  const found = JUDGING.exec(text);
  const word = found?.groups?.['word']?.toLowerCase();
  if (found === null || word === undefined) return null;
  const rest = text.slice(found[0].length);
  return { sign: judged(word, metric, kindOf(rest)), rest };
}

function judged(word: string, metric: Metric | null, kind: Value['kind'] | null): Sign | null {
  if (word === 'cheaper') return kind === 'money' ? '<' : null;
  if (word === 'better' || word === 'worse') {
    if (metric === null || metric.direction === null) return null;
    const sign = metric.direction === 'down' ? '<' : '>';
    return word === 'better' ? sign : OPPOSITE[sign];
  }
  const sign = fasterSide(metric, kind);
  return sign === null || word === 'faster' ? sign : OPPOSITE[sign];
}

function fasterSide(metric: Metric | null, kind: Value['kind'] | null): Sign | null {
  if (kind === 'duration') return '<';
  if (kind === 'rate' || kind === 'factor') return '>';
  if (kind !== 'number') return null;
  if (metric?.dimension === 'duration') return '<';
  return metric?.dimension === 'rate' ? '>' : null;
}
