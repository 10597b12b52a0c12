import type { RowToken, TokenKind } from './row-tokens.ts';

const VALUES: ReadonlySet<TokenKind> = new Set(['number', 'version', 'time', 'mark']);

/** What stands where no figure is, and answers of one word. */
const NO_FIGURE = /^(?:OOM|NaN|DNF|TBD|NA|inf|∞|yes|no|true|false)$/i;

const isValue = ({ kind, text, depth }: RowToken): boolean =>
  depth === 0 && (VALUES.has(kind) || NO_FIGURE.test(text));

/** Starts of the value cells that end a row, the last first: a number with its units, a version, a tick. */
function trailingValues(tokens: readonly RowToken[]): number[] {
  const starts: number[] = [];
  let at = tokens.length - 1;
  while (at >= 0) {
    while (tokens[at]?.kind === 'unit' && at > 0) at -= 1;
    const value = tokens[at];
    if (!value || !isValue(value)) break;
    starts.push(at);
    at -= 1;
  }
  return starts;
}

export interface ValueColumns {
  /** So many columns at the right hold values only. */
  count: number;
  /** Per row: where each of them begins, in order. */
  starts: number[][];
}

/** The number of values in which most rows end; `least` where no number has more than half of them. */
function usualCount(counts: readonly number[], least: number): number {
  const tally = Map.groupBy(counts, (count) => count);
  const usual = [...tally].find(([, rows]) => rows.length * 2 > counts.length)?.[0];
  return usual ?? least;
}

/**
 * The columns of values at the right end; none when most rows have no value there. Each has a name in the
 * head, so there are no more than the head has words. A row with fewer values lost its last ones: the
 * renderer leaves out a cell that is nothing but a dash or a tick.
 */
export function valueColumns(
  rows: readonly (readonly RowToken[])[],
  headWords: number,
): ValueColumns {
  const trailing = rows.map((row) => trailingValues(row));
  const counts = trailing.map(({ length }) => length);
  const least = counts.reduce((fewest, count) => Math.min(fewest, count), headWords);
  const usual = usualCount(counts, least);
  // Where some rows have fewer, the names of the others may end in a figure: one word is left for their column.
  const count = usual < headWords ? usual : least;
  const starts = trailing.map((all, at) => {
    const own = all.slice(0, count).reverse();
    return [...own, ...new Array<number>(count - own.length).fill(rows[at]?.length ?? 0)];
  });
  return { count, starts };
}
