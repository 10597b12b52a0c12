import type { Match } from '../../lib/code-index/matcher.ts';

/** Lines with something on them that are shown on either side of one that matches. */
const AROUND = 2;
/** Further than this no line is taken along: many samples stand apart by blank lines. */
const REACH = 4;
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

/** The lines of a sample that match, with two lines around them; blank ones do not count as such. */
export function excerptOf(code: string, matches: readonly Match[]): Excerpt {
  const lines = markedLines(code, matches);
  const wanted = new Set<number>();
  for (const { number, marks } of lines) {
    if (marks.length === 0 || wanted.size >= MOST_LINES) continue;
    for (const near of around(lines, number - 1)) wanted.add(near);
  }
  // A pattern that matches nothing, such as `x*`, is found everywhere and nowhere.
  if (wanted.size === 0) for (const near of around(lines, 0)) wanted.add(near);
  const shown = lines.filter(({ number }) => wanted.has(number)).slice(0, MOST_LINES);
  const marked = shown.reduce((sum, { marks }) => sum + marks.length, 0);
  const all = lines.reduce((sum, { marks }) => sum + marks.length, 0);
  return { parts: withGaps(shown), more: all - marked };
}

/** Numbers of a line and of those shown with it; at neither end stands a blank one. */
function around(lines: readonly ExcerptLine[], index: number): number[] {
  const from = index - farthest(lines.slice(Math.max(0, index - REACH), index).reverse());
  const to = index + farthest(lines.slice(index + 1, index + 1 + REACH));
  return Array.from({ length: to - from + 1 }, (_, offset) => from + offset + 1);
}

/** How far away the last of the wanted lines lies, the nearest line being 1. */
function farthest(near: readonly ExcerptLine[]): number {
  const full = near.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index + 1]));
  return full[Math.min(AROUND, full.length) - 1] ?? 0;
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
