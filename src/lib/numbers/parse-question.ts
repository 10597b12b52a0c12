import type { Metric } from '../../schemas/metric.ts';
import type { MetricFinder, MetricMention } from '../extract/metrics/metric-finder.ts';
import { parseBound } from './parse-bound.ts';
import type { Bound } from './parse-bound.ts';

/** What a question asks for. */
export interface Question {
  /** The metric that it names, with its words. */
  metric: Metric | null;
  metricText: string;
  /** The bound that it sets, with its words. */
  bound: Bound | null;
  boundText: string;
  /** Further words; all of them have to stand in the row. */
  words: readonly string[];
  /** What looks like more than a word to look for, and means nothing here. */
  notUnderstood: readonly string[];
}

/** Where a bound starts, up to the figure. */
const BOUND =
  /(?<![\p{L}\p{N}.-])(?:(?:[<>≤≥]=?|=|\b(?:under|below|over|above|up to|at least|at most|(?:less|fewer|more|greater|higher|lower|longer|shorter|larger|bigger|smaller|better|worse|faster|slower|cheaper) than|between|from|about|around)\b)\s*)?[~$€£]?\.?\d/iu;
const HAS_OPERATOR = /^[^\d]*(?:[<>≤≥=]|[a-z])/iu;
/** Words of a bound behind its start: number, unit, `and`, second number. */
const MOST_WORDS = 8;
/** Words of a question that ask for nothing. */
const FILLER: ReadonlySet<string> = new Set(
  'a an the of in on with for at by is are was were be has have had and to that which what show me find all any figures numbers claims values posts where'.split(
    ' ',
  ),
);
/** Words that would turn a question round; a row that holds them is no answer. */
const LOGIC: ReadonlySet<string> = new Set(
  'not no without except or than under below over above between'.split(' '),
);

/** Reads a question such as `latency under 50 ms` or `accuracy over 90 % on imagenet`. */
export function parseQuestion(text: string, finder: MetricFinder): Question {
  const mention = metricIn(text, finder);
  const metric = mention?.metric ?? null;
  const rest =
    mention === null ? text : `${text.slice(0, mention.start)} ${text.slice(mention.end)}`;
  const { bound, boundText, unread, left } = readBounds(rest, metric);
  const words = left.toLowerCase().split(/[^\p{L}\p{N}.×%$-]+/u);
  return {
    metric,
    metricText: mention === null ? '' : text.slice(mention.start, mention.end),
    bound,
    boundText,
    words: words.filter((word) => word !== '' && !FILLER.has(word) && !LOGIC.has(word)),
    notUnderstood: [...unread, ...words.filter((word) => LOGIC.has(word))],
  };
}

/** A metric by its name; by its name in another case, or by a name that means it only alone, where a figure or nothing stands beside it. */
function metricIn(text: string, finder: MetricFinder): MetricMention | null {
  const [known] = finder.allChanged(text);
  if (known !== undefined) return known;
  const [asked] = finder.allAsked(text);
  if (asked === undefined) return null;
  const rest = `${text.slice(0, asked.start)} ${text.slice(asked.end)}`;
  return BOUND.test(rest) || rest.trim() === '' ? asked : null;
}

interface Bounds {
  bound: Bound | null;
  boundText: string;
  /** Further bounds, and those that mean nothing for this metric. */
  unread: string[];
  left: string;
}

function readBounds(text: string, metric: Metric | null): Bounds {
  const bounds: Bounds = { bound: null, boundText: '', unread: [], left: text };
  for (
    let found = nextBound(text, metric);
    found !== null;
    found = nextBound(bounds.left, metric)
  ) {
    if (bounds.bound !== null && !HAS_OPERATOR.test(found.text)) break;
    if (found.bound !== null && bounds.bound === null) {
      bounds.bound = found.bound;
      bounds.boundText = found.text;
    } else bounds.unread.push(found.text);
    bounds.left = found.rest;
  }
  return bounds;
}

/** The longest piece that reads as a bound; without one, an operator with its figure that comes to none. */
function nextBound(
  text: string,
  metric: Metric | null,
): { bound: Bound | null; text: string; rest: string } | null {
  const start = BOUND.exec(text);
  if (start === null) return null;
  const words = text.slice(start.index).split(/(?<=\S)(?=\s)/u);
  const cut = (piece: string): { text: string; rest: string } => ({
    text: piece.trim(),
    rest: `${text.slice(0, start.index)} ${text.slice(start.index + piece.length)}`,
  });
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count -= 1) {
    const piece = words.slice(0, count).join('');
    const bound = parseBound(piece, metric);
    if (bound !== null) return { bound, ...cut(piece) };
  }
  const operator = /^(?:.*? than |[<>≤≥=]+\s*)\S+(?: ?(?:%|\p{L}{1,3}\b))?/iu.exec(
    text.slice(start.index),
  )?.[0];
  return operator === undefined ? null : { bound: null, ...cut(operator) };
}
