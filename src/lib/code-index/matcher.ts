import { asksForCase, fold } from './fold.ts';

/** A place in a code sample, in UTF-16 units, the end exclusive. */
export interface Match {
  start: number;
  end: number;
}

/** Finds a query in code. */
export interface Matcher {
  /** All places, in order, without overlaps; places where nothing is matched are left out. */
  matchesIn: (code: string) => Match[];
  /** Whether it is found at all, be it that nothing is matched: `x*` is in every code. */
  isIn: (code: string) => boolean;
}

/** Finds the query as it stands, blanks inside it included. */
export function literalMatcher(query: string): Matcher {
  const exact = asksForCase(query);
  const needle = exact ? query : fold(query);
  const hay = (code: string): string => (exact ? code : fold(code));
  return {
    isIn: (code) => hay(code).includes(needle),
    matchesIn: (code) => {
      const text = hay(code);
      const found: Match[] = [];
      for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
        found.push({ start: at, end: at + needle.length });
      return found;
    },
  };
}

/**
 * Finds a regular expression; `^` and `$` mean lines.
 *
 * @throws SyntaxError with the reason when the pattern is broken
 */
export function patternMatcher(pattern: string): Matcher {
  return expressionMatcher(pattern, patternFlags(pattern));
}

export function patternFlags(pattern: string): string {
  return asksForCase(pattern) ? 'gm' : 'gim';
}

/** Finds an expression. It uses nothing outside of itself, so that its text can run elsewhere. */
export function expressionMatcher(source: string, flags: string): Matcher {
  const expression = new RegExp(source, flags);
  return {
    matchesIn: (code) =>
      [...code.matchAll(expression)]
        .filter(([text]) => text !== '')
        .map((match) => ({ start: match.index, end: match.index + match[0].length })),
    // `test` would leave behind where it stopped, and `matchAll` begins there.
    isIn: (code) => code.search(expression) >= 0,
  };
}
