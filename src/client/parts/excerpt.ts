import type { Match } from '../../lib/code-index/matcher.ts';

/** Lines shown around one that matches. */
const AROUND = 2;
/** Lines shown of one sample; the others are counted. */
const MOST_LINES = 16;

/** A line of code with the places that match, in UTF-16 units of the line. */
export interface ExcerptLine {
  number: number;
  text: string;
  marks: Match[];
}

/** Lines to show, or how many lines were left out between them. */
export type ExcerptPart = ExcerptLine | { hidden: number };

export interface Excerpt {
  parts: ExcerptPart[];
  /** Matches in lines that are not shown. */
  more: number;
}

/** The lines of a sample that match, with two lines around them. */
export function excerptOf(code: string, matches: readonly Match[]): Excerpt {
  const lines = markedLines(code, matches);
  const wanted = new Set<number>();
  for (const { number, marks } of lines) {
    if (marks.length === 0 || wanted.size >= MOST_LINES) continue;
    for (let near = number - AROUND; near <= number + AROUND; near += 1) wanted.add(near);
  }
  // A pattern that matches nothing, such as `x*`, is found everywhere and nowhere.
  if (wanted.size === 0) for (let number = 1; number <= AROUND + 1; number += 1) wanted.add(number);
  const shown = lines.filter(({ number }) => wanted.has(number)).slice(0, MOST_LINES);
  const marked = shown.reduce((sum, { marks }) => sum + marks.length, 0);
  const all = lines.reduce((sum, { marks }) => sum + marks.length, 0);
  return { parts: withGaps(shown), more: all - marked };
}

function withGaps(shown: readonly ExcerptLine[]): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let last = 0;
  for (const line of shown) {
    const hidden = line.number - last - 1;
    if (hidden > 0 && last > 0) parts.push({ hidden });
    parts.push(line);
    last = line.number;
  }
  return parts;
}

/** Matches over several lines mark their part of each. */
function markedLines(code: string, matches: readonly Match[]): ExcerptLine[] {
  let at = 0;
  let next = 0;
  return code.split('\n').map((text, index) => {
    const [from, to] = [at, at + text.length];
    at = to + 1;
    while ((matches[next]?.end ?? Infinity) <= from) next += 1;
    const marks: Match[] = [];
    for (let place = next; (matches[place]?.start ?? Infinity) < to; place += 1) {
      const { start = 0, end = 0 } = matches[place] ?? {};
      marks.push({ start: Math.max(start - from, 0), end: Math.min(end - from, text.length) });
    }
    return { number: index + 1, text, marks };
  });
}
