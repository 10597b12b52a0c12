/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** A full stop behind one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s([“"])(?:e\.g|i\.e|vs|approx|ca|cf|etc|al|Fig|Figs|Sec|Eq|Tab|No|Dr|Mr|Ms|Prof|St|resp|incl|avg|max|min)\.$/u;
const LONGEST_ABBREVIATION = 8;
const END = /[.!?…]["”’')\]]*\s+(?=["“‘'([~≈<>$€£]*[\p{Lu}\p{N}])|\n+/gu;

/** The sentences of a paragraph, without the blanks around them. */
export function sentencesIn(text: string): Stretch[] {
  const ends = [...text.matchAll(END)].flatMap(({ 0: found, index }) => {
    const mark = index + found.trimEnd().length;
    return ABBREVIATION.test(text.slice(Math.max(0, mark - LONGEST_ABBREVIATION), mark))
      ? []
      : [{ mark, next: index + found.length }];
  });
  const starts = [0, ...ends.map(({ next }) => next)];
  return starts
    .map((start, place) => trimmed(text, start, ends[place]?.mark ?? text.length))
    .filter(({ start, end }) => end > start);
}

function trimmed(text: string, start: number, end: number): Stretch {
  const inner = text.slice(start, end);
  const left = inner.length - inner.trimStart().length;
  return { start: start + left, end: start + left + inner.trim().length };
}
