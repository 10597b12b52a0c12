import { runInNewContext } from 'node:vm';
import { literalMatcher, patternMatcher } from '../../../src/lib/code-index/matcher.ts';
import type { Match, Matcher } from '../../../src/lib/code-index/matcher.ts';
import type { Sample } from '../../../src/schemas/sample.ts';

/** A sample that holds the query, and where. */
export interface CodeFound {
  sample: Sample;
  matches: Match[];
}

/** A pattern that tries again and again is stopped after so many milliseconds. */
const MOST_TIME = 10_000;

/**
 * Every sample whose code holds the query, in the order of the hub: the matcher of the code search,
 * asked for each sample.
 *
 * @param timeout milliseconds that a pattern may take
 * @throws with a sentence for the asker when the pattern is broken or takes too long
 */
export function findCode(
  samples: readonly Sample[],
  { query, isPattern }: { query: string; isPattern: boolean },
  timeout = MOST_TIME,
): CodeFound[] {
  const matcher = isPattern ? matcherOf(query) : literalMatcher(query.trim());
  const scan = (): CodeFound[] =>
    samples
      .filter(({ code }) => matcher.isIn(code))
      .map((sample) => ({ sample, matches: matcher.matchesIn(sample.code) }));
  return isPattern ? withinTime(scan, timeout) : scan();
}

function matcherOf(pattern: string): Matcher {
  try {
    return patternMatcher(pattern.trim());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${reason}. Leave regexp out to search for the text as it stands.`);
  }
}

/** Only code in a context of its own can be stopped while it runs. */
function withinTime(scan: () => CodeFound[], timeout: number): CodeFound[] {
  const found: { rows: CodeFound[] } = { rows: [] };
  const run = (): void => {
    found.rows = scan();
  };
  try {
    runInNewContext('run()', { run }, { timeout });
  } catch {
    throw new Error(
      'The pattern takes too long: repeats inside repeats, such as (a+)+, try every way.',
    );
  }
  return found.rows;
}
