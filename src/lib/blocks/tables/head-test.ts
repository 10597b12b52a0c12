import type { RowToken, TokenKind } from './row-tokens.ts';

/** First words by which a table of keys and values opens every row. */
const KEY_KINDS: ReadonlySet<TokenKind> = new Set(['acronym', 'code', 'time']);
const MOST_ROWS_ALIKE = 0.8;
/** A head is short beside the rows below it. */
const SHORT_HEAD = 0.6;
const LONGEST_SHORT = 3;

/** Whether the first row is one of the rows: it opens with the same kind of key and is as long as they are. */
export function isRowLikeOthers(
  first: readonly RowToken[],
  body: readonly (readonly RowToken[])[],
): boolean {
  const kind = first[0]?.kind;
  if (kind === undefined || !KEY_KINDS.has(kind) || first.length <= LONGEST_SHORT) return false;
  const alike = body.filter((tokens) => tokens[0]?.kind === kind).length / Math.max(1, body.length);
  const lengths = body.reduce((sum, tokens) => sum + tokens.length, 0) / Math.max(1, body.length);
  return alike >= MOST_ROWS_ALIKE && first.length >= SHORT_HEAD * lengths;
}

const LONGEST_KEY = 3;

/** Keys of a table of keys and values: the run of capitals that opens every row; null when some row has none, or no value. */
export function capitalKeys(rows: readonly (readonly RowToken[])[]): number[] | null {
  const keys = rows.map((tokens) => {
    const end = tokens.findIndex((token) => token.kind !== 'acronym');
    return end < 0 ? tokens.length : end;
  });
  const good = keys.every(
    (key, at) => key > 0 && key <= LONGEST_KEY && key < (rows[at]?.length ?? 0),
  );
  return good ? keys : null;
}
