import { asksForCase, fold } from './fold.ts';

/** A word of a name (`train`, `Job`, `S3`, `learning` of `learning_rate`), or one other sign. */
const PIECE =
  /\p{Lu}+(?!\p{Ll})[\p{N}]*|\p{Lu}?[\p{L}--\p{Lu}]+\p{N}*|[\p{Lu}\p{N}]+|[^\p{L}\p{N}]/gv;
/** A run of more pieces is hardly ever in many samples. */
export const MOST_PIECES = 8;
const SHORTEST = 3;
/** `_rate` and `learning_` are half a name; `__init__` is a whole one. */
const HALF_NAME = /^_(?!_)|(?<!_)_$/;

export function piecesOf(text: string): string[] {
  return text.match(PIECE) ?? [];
}

/** Whether samples are filed under a run of pieces, should it stand in many of them. */
export function isFiled(run: string): boolean {
  return run.length >= SHORTEST && !/\s/.test(run) && !HALF_NAME.test(run);
}

/**
 * Under which run the samples with a query are filed, if they are: with its capitals when case
 * counts, else folded.
 */
export function runKey(query: string): string | null {
  const key = asksForCase(query) ? query : fold(query);
  return isFiled(key) && piecesOf(key).length <= MOST_PIECES ? key : null;
}
