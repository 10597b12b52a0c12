import type { ContextFacts } from '../facts/context-facts.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import type { PostFacts } from '../facts/post-facts.ts';
import type { Label } from '../segment/labels.ts';
import type { RunFacts } from '../segment/runs.ts';

/** A line with everything around it that a rule may ask about. */
export interface Spot {
  facts: LineFacts;
  context: ContextFacts;
  /** Neighbouring lines with ink; null at the edges of the post. */
  before: LineFacts | null;
  after: LineFacts | null;
  contextBefore: ContextFacts | null;
  contextAfter: ContextFacts | null;
  post: PostFacts;
  /** Place among the post's lines with ink, from 0. */
  index: number;
  /** All lines with ink of the post. */
  lines: readonly LineFacts[];
  /** What the lines of its run have in common. */
  run: RunFacts;
}

/** How a clue looks at a line. */
export type Look =
  /** It is there or not. */
  | { test: (spot: Spot) => boolean }
  /** Which of its values the line shows; -1 for none. */
  | { value: (spot: Spot) => number }
  /** All values that the line shows. */
  | { values: (spot: Spot) => readonly number[] }
  /** A measure sorted into steps; `edges` are the lower bounds of the second step on. */
  | { of: (spot: Spot) => number; edges: readonly number[] };

/**
 * One observation that speaks for some block types and against others. How much it speaks for each
 * stands in the weights, not here.
 */
export type Clue = Look & {
  name: string;
  /** One sentence part per value, completing "the line …". */
  says: readonly string[];
  /** What is known beforehand about each value; learning starts here and comes back here without evidence. */
  leans?: readonly Leaning[];
};

/** The line so many steps away; undefined beyond the edges. */
export const around = ({ lines, index }: Spot, step: number): LineFacts | undefined =>
  lines[index + step];

/** How much a clue value speaks for a label before anything was learned. */
export type Leaning = Readonly<Partial<Record<Label, number>>>;

/** A clue that is there or not. */
export function sign(name: string, says: string, test: (spot: Spot) => boolean): Clue {
  return { name, says: [says], test };
}

/** A clue of which a line may show several values. */
export function several(
  name: string,
  says: readonly string[],
  values: (spot: Spot) => readonly number[],
): Clue {
  return { name, says, values };
}

/** The clue with what is known beforehand about its values. */
export function leaning(clue: Clue, ...leans: Leaning[]): Clue {
  return { ...clue, leans };
}

/** A measure sorted into steps; `edges` are the lower bounds of the second step on. */
export interface Measure {
  name: string;
  edges: readonly number[];
  of: (spot: Spot) => number;
}

/** A clue for every step of a measure; `say` words the step from `low` up to, but not with, `high`. */
function steps({ name, edges, of }: Measure, say: (low: number, high: number) => string): Clue {
  return {
    name,
    says: [-Infinity, ...edges].map((low, step) => say(low, edges[step] ?? Infinity)),
    of,
    edges,
  };
}

/** A number of things, named with `(s)` where the plural differs: `word(s) in the next line`. */
export function counts(what: string, measure: Measure): Clue {
  const [one, many] = [what.replace('(s)', ''), what.replace('(s)', 's')];
  return steps(measure, (low, high) => {
    const last = high - 1;
    if (low <= 0) return last <= 0 ? `has no ${one}` : `has at most ${String(last)} ${many}`;
    if (low === last) return `has ${String(low)} ${low === 1 ? one : many}`;
    if (high === Infinity) return `has ${String(low)} or more ${many}`;
    return `has ${String(low)} to ${String(last)} ${many}`;
  });
}

const percent = (share: number): string => String(Math.round(share * 1000) / 10);

/** A share from 0 to 1, of whatever `what` names: `stop words`. */
export function shares(what: string, measure: Measure): Clue {
  return steps(measure, (low, high) => {
    if (low <= 0)
      return high <= 0.01 ? `has no ${what}` : `has less than ${percent(high)} % ${what}`;
    if (high === Infinity) return `has at least ${percent(low)} % ${what}`;
    return `has ${percent(low)} to ${percent(high)} % ${what}`;
  });
}

/** Any other figure, in what stands for it: `code evidence`. */
export function figures(what: string, measure: Measure): Clue {
  return steps(measure, (low, high) => {
    if (low === -Infinity) return `has ${what} below ${String(high)}`;
    if (high === Infinity) return `has ${what} of ${String(low)} or more`;
    return `has ${what} of ${String(low)} to ${String(high)}`;
  });
}

const EVERYTHING = /^/;

/** Patterns of which one matches wherever one of those given does: one for all that have the same flags; none unless all look at the beginning only, where that is quick. */
function united(list: readonly RegExp[]): readonly RegExp[] {
  if (!list.every(({ source }) => source.startsWith('^'))) return [EVERYTHING];
  return [...new Set(list.map(({ flags }) => flags))].map((flags) => {
    const sources = list.filter((pattern) => pattern.flags === flags).map(({ source }) => source);
    return new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags);
  });
}

/** The place of the first pattern that matches; -1 without one. */
function firstMatch(list: readonly RegExp[], text: string): number {
  for (let place = 0; place < list.length; place += 1) if (list[place]?.test(text)) return place;
  return -1;
}

/** Each pattern is a value of its own; the first that matches counts. Most texts are told from all of them at once. */
export function patterns(
  name: string,
  list: readonly (readonly [says: string, pattern: RegExp])[],
  text: (spot: Spot) => string,
): Clue {
  const tests = list.map(([, pattern]) => pattern);
  const all = united(tests);
  const emptyMatch = tests.findIndex((pattern) => pattern.test(''));
  return {
    name,
    says: list.map(([says]) => says),
    value: (spot) => {
      const read = text(spot);
      if (read === '') return emptyMatch;
      return firstMatch(all, read) < 0 ? -1 : firstMatch(tests, read);
    },
  };
}

const UNKNOWN = -2;
/** So many texts of more than one sign are remembered. */
const MOST_REMEMBERED = 1000;

/** As the function for texts of few signs, which looks at each of them once. */
function remembering(kindOf: (text: string) => number): (text: string) => number {
  const signs = new Int8Array(0x10000).fill(UNKNOWN);
  const texts = new Map<string, number>();
  return (text) => {
    if (text.length === 1) {
      const code = text.charCodeAt(0);
      if (signs[code] === UNKNOWN) signs[code] = kindOf(text);
      return signs[code] ?? UNKNOWN;
    }
    const known = texts.get(text);
    if (known !== undefined) return known;
    const kind = kindOf(text);
    if (texts.size < MOST_REMEMBERED) texts.set(text, kind);
    return kind;
  };
}

/**
 * As `patterns`, for what one sign of a text decides, or a few: each is looked at once.
 * `list` holds patterns for those signs alone.
 */
export function signKinds(
  name: string,
  list: readonly (readonly [says: string, pattern: RegExp])[],
  sign: (spot: Spot) => string,
): Clue {
  const kindOf = remembering((text) => list.findIndex(([, pattern]) => pattern.test(text)));
  return { name, says: list.map(([says]) => says), value: (spot) => kindOf(sign(spot)) };
}
