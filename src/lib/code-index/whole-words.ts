import { fold } from './fold.ts';

const RUN = /[\p{L}\p{N}]+/gu;
/** A word of a name: `train`, `Job`, `HTTP`, `S3`. */
const WORD = /\p{Lu}+(?!\p{Ll})\p{N}*|\p{Lu}?[\p{L}--\p{Lu}]+\p{N}*|[\p{Lu}\p{N}]+/gv;
const SHORTEST = 3;
/** `_rate` and `learning_` are half a name; `__init__` is a whole one. */
const HALF_NAME = /^_(?!_)|(?<!_)_$/;
const FIRST_RUN = /^[\p{L}\p{N}]+/u;
const LAST_RUN = /[\p{L}\p{N}]+$/u;

/**
 * Tells pieces that begin and end with whole words of the code, such as `learning_rate=` or
 * `os.path.join(`, which is what one asks for, from `arning_ra`.
 */
export function wholeWords(codes: readonly string[]): (piece: string) => boolean {
  const words = new Set<string>();
  for (const code of codes) {
    for (const run of code.match(RUN) ?? []) {
      if (words.has(run)) continue;
      for (const word of [run, ...(run.match(WORD) ?? [])]) words.add(word).add(fold(word));
    }
  }
  const isWord = (run: string | undefined): boolean => run === undefined || words.has(run);
  return (piece) =>
    piece.length >= SHORTEST &&
    !/\s/.test(piece) &&
    !HALF_NAME.test(piece) &&
    isWord(FIRST_RUN.exec(piece)?.[0]) &&
    isWord(LAST_RUN.exec(piece)?.[0]);
}
