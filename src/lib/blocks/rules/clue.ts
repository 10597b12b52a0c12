import type { ContextFacts } from '../facts/context-facts.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import type { PostFacts } from '../facts/post-facts.ts';
import type { Label } from '../segment/labels.ts';

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
  /** Lines with ink that follow. */
  remaining: number;
  /** The line so many steps away; undefined beyond the edges. */
  around: (step: number) => LineFacts | undefined;
  /** How far the lines of its run look like a table. */
  tableScore: number;
  /** Mean number of words of the lines of its run. */
  runWords: number;
  /** Some line of its run looks like code. */
  runHasCode: boolean;
}

/**
 * One observation that speaks for some block types and against others. How much it speaks for each
 * stands in the weights, not here.
 */
export interface Clue {
  name: string;
  /** One sentence part per value, completing "the line …". */
  says: readonly string[];
  /** Which of its values the line shows; -1 for none. */
  value: (spot: Spot) => number;
  /** In place of `value` where a line may show several of its values: all of them. */
  values?: (spot: Spot) => readonly number[];
  /** What is known beforehand about each value; learning starts here and comes back here without evidence. */
  leans?: readonly Leaning[];
}

/** How much a clue value speaks for a label before anything was learned. */
export type Leaning = Readonly<Partial<Record<Label, number>>>;

/** A clue that is there or not. */
export function sign(name: string, says: string, test: (spot: Spot) => boolean): Clue {
  return { name, says: [says], value: (spot) => (test(spot) ? 0 : -1) };
}

/** A clue of which a line may show several values. */
export function several(
  name: string,
  says: readonly string[],
  values: (spot: Spot) => readonly number[],
): Clue {
  return { name, says, values, value: (spot) => values(spot)[0] ?? -1 };
}

/** The clue with what is known beforehand about its values. */
export function leaning(clue: Clue, ...leans: Leaning[]): Clue {
  return { ...clue, leans };
}

/** A measure sorted into steps; `edges` are the lower bounds of the second step on. */
export function steps(
  name: string,
  what: string,
  edges: readonly number[],
  measure: (spot: Spot) => number,
): Clue {
  const says = [
    `has ${what} below ${String(edges[0])}`,
    ...edges.map((edge) => `has ${what} from ${String(edge)}`),
  ];
  return {
    name,
    says,
    value: (spot) => {
      const measured = measure(spot);
      let step = 0;
      for (const edge of edges) {
        if (!(measured >= edge)) break;
        step += 1;
      }
      return step;
    },
  };
}

/** Each pattern is a value of its own; the first that matches counts. */
export function patterns(
  name: string,
  list: readonly (readonly [says: string, pattern: RegExp])[],
  text: (spot: Spot) => string,
): Clue {
  return {
    name,
    says: list.map(([says]) => says),
    value: (spot) => {
      const read = text(spot);
      return list.findIndex(([, pattern]) => pattern.test(read));
    },
  };
}
