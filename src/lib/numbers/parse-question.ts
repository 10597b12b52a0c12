import type { Metric } from '../../schemas/metric.ts';
import type { MetricFinder } from '../extract/metrics/metric-finder.ts';
import { parseBound } from './parse-bound.ts';
import type { Bound } from './parse-bound.ts';

/** What a question asks for. */
export interface Question {
  /** The metric that it names. */
  metric: Metric | null;
  /** The bound that it sets, with its words. */
  bound: Bound | null;
  boundText: string;
  /** Further words; all of them have to stand in the row. */
  words: readonly string[];
}

/** Where a bound starts, up to the figure. */
const BOUND =
  /(?:(?:[<>≤≥]=?|=|\b(?:under|below|over|above|up to|less than|fewer than|more than|greater than|at least|at most|better than|worse than|faster than|slower than|cheaper than|smaller than|between|from|about|around)\b)\s*)?[~$€£]?\.?\d/iu;
/** Words of a bound behind its start: number, unit, `and`, second number. */
const MOST_WORDS = 8;
/** Words of a question that ask for nothing. */
const FILLER: ReadonlySet<string> = new Set(
  'a an the of in on with for at by is are was were be has have had and or to that which what show me find all any figures numbers claims values posts where than'.split(
    ' ',
  ),
);

/** Reads a question such as `latency under 50 ms` or `accuracy over 90 % on imagenet`. */
export function parseQuestion(text: string, finder: MetricFinder): Question {
  const [mention] = finder.allChanged(text);
  const metric = mention?.metric ?? finder.named(text);
  const rest =
    mention === undefined ? text : `${text.slice(0, mention.start)} ${text.slice(mention.end)}`;
  const found = findBound(rest.replace(/\bgreater than\b/giu, 'more than'), metric);
  const words = (found?.rest ?? (mention === undefined && metric !== null ? '' : rest))
    .toLowerCase()
    .split(/[^\p{L}\p{N}.×%$-]+/u)
    .filter((word) => word !== '' && !FILLER.has(word));
  return { metric, bound: found?.bound ?? null, boundText: found?.text ?? '', words };
}

/** The longest piece that reads as a bound. */
function findBound(
  text: string,
  metric: Metric | null,
): { bound: Bound; text: string; rest: string } | null {
  const start = BOUND.exec(text)?.index;
  if (start === undefined) return null;
  const words = text.slice(start).split(/(?<=\S)(?=\s)/u);
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const piece = words.slice(0, count).join('');
    const bound = parseBound(piece, metric);
    if (bound === null) continue;
    return {
      bound,
      text: piece.trim(),
      rest: `${text.slice(0, start)} ${text.slice(start + piece.length)}`,
    };
  }
  return null;
}
