import { literalMatcher, patternMatcher } from './matcher.ts';
import type { Match } from './matcher.ts';

export interface CodeQuery {
  /** As typed; blanks around it do not count. */
  text: string;
  isPattern: boolean;
}

/**
 * Compares codes with a query. A pattern may take any time: whoever cannot wait scans where it can be
 * stopped.
 *
 * @returns for each code its matches, or null when the query is not in it
 * @throws SyntaxError when the pattern is broken
 */
export type Scan = (query: CodeQuery, codes: readonly string[]) => Promise<(Match[] | null)[]>;

/** Compares at once. */
export const scanHere: Scan = ({ text, isPattern }, codes) => {
  const query = text.trim();
  const matcher = isPattern ? patternMatcher(query) : literalMatcher(query);
  return Promise.resolve(
    codes.map((code) => (matcher.isIn(code) ? matcher.matchesIn(code) : null)),
  );
};
