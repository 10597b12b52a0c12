import { fold } from '../../lib/code-index/fold.ts';
import type { Match } from '../../lib/code-index/matcher.ts';
import { isFormOf, stemOf } from '../../lib/search/stem.ts';
import { isUnspaced, unspacedRuns } from '../../lib/search/unspaced.ts';

const RUN = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/u;
/** Where a word begins inside another: `Model` in `SavedModel`. */
const INNER_WORD = /(?<=\p{Ll})\p{Lu}/gu;

/** The words of a text that was typed, each once; runs of scripts without blanks count as words. */
export function askedWords(typed: string): string[] {
  const words = typed.split(/\s+/).flatMap((word) => {
    const runs = unspacedRuns(word);
    return [...runs, ...runs.reduce((rest, run) => rest.replace(run, ' '), word).split(' ')];
  });
  const bare = words.map((word) => fold(word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')));
  return [...new Set(bare)].filter((word) => word !== '');
}

/** Where words stand in a text: in all their forms, in any case. */
export function wordPlaces(text: string, words: readonly string[]): Match[] {
  const hay = fold(text);
  const single = words.filter((word) => !isUnspaced(word) && isOneRun(word));
  const asTyped = words.filter((word) => !single.includes(word));
  const places = [
    ...asTyped.flatMap((word) => placesAsTyped(hay, word)),
    ...[...text.matchAll(RUN)].flatMap((run) => formsIn(run, hay, single)),
  ];
  return places.sort((a, b) => a.start - b.start);
}

function isOneRun(word: string): boolean {
  return word.match(RUN)?.[0] === word;
}

/** Runs of signs wherever they stand, words with signs inside between edges of words. */
function placesAsTyped(hay: string, word: string): Match[] {
  const found: Match[] = [];
  for (let at = hay.indexOf(word); at >= 0; at = hay.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const isWhole = !LETTER.test(hay[at - 1] ?? '') && !LETTER.test(hay[end] ?? '');
    if (isWhole || isUnspaced(word)) found.push({ start: at, end });
  }
  return found;
}

/** The forms of the words in a run of letters, one for each word that begins in it. */
function formsIn(run: RegExpExecArray, hay: string, words: readonly string[]): Match[] {
  const last = run.index + run[0].length;
  const starts = [
    run.index,
    ...[...run[0].matchAll(INNER_WORD)].map(({ index }) => run.index + index),
  ];
  const places: Match[] = [];
  for (const start of starts) {
    if (start < (places.at(-1)?.end ?? 0)) continue;
    const asked = words.find((word) => isFormOf(word, hay.slice(start, last)));
    if (asked === undefined) continue;
    const least = start + stemOf(asked).length;
    places.push({ start, end: starts.find((next) => next >= least && next > start) ?? last });
  }
  return places;
}
