import type { RowToken, TokenKind } from './row-tokens.ts';

const VALUES: ReadonlySet<TokenKind> = new Set(['number', 'version', 'time', 'mark']);

/** Starts of the value cells that end a row, the last first: a number with its unit, a version, a tick. */
function trailingValues(tokens: readonly RowToken[]): number[] {
  const starts: number[] = [];
  let at = tokens.length - 1;
  while (at >= 0) {
    const token = tokens[at];
    if (token?.kind === 'unit' && at > 0) at -= 1;
    const value = tokens[at];
    if (!value || !VALUES.has(value.kind) || value.depth > 0) break;
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

/**
 * The columns of values at the right end that all rows share; none when a row has no value there. Each has
 * a name in the head, so there are no more than the head has words.
 */
export function valueColumns(
  rows: readonly (readonly RowToken[])[],
  headWords: number,
): ValueColumns {
  const trailing = rows.map((row) => trailingValues(row));
  const count = trailing.reduce((least, starts) => Math.min(least, starts.length), headWords);
  const starts = trailing.map((all) => all.slice(0, count).reverse());
  return { count, starts };
}
