import type { LineFacts } from './line-facts.ts';

/** Where the words of a short line occur again: a heading says what follows, a caption what was said. */
export interface Topic {
  /** Share of its content words in the text above, 0 … 1; -1 for a line that is not judged. */
  above: number;
  /** Share of them in the text below. */
  below: number;
}

const MOST_WORDS = 16;
/** A line of fewer words is no text; the next one is looked at as well. */
const TEXT_WORDS = 8;
const LINES_LOOKED_AT = 3;
/** From this evidence on a line is code. */
const CODE_LIKE = 2;
const UNJUDGED: Topic = { above: -1, below: -1 };

/** The nearest lines in a direction, up to one that is long; the title is left out. */
function linesFrom(all: readonly LineFacts[], start: number, step: 1 | -1): LineFacts[] {
  const lines: LineFacts[] = [];
  for (let count = 1; count <= LINES_LOOKED_AT; count += 1) {
    const at = start + step * count;
    const line = at > 0 ? all[at] : undefined;
    if (!line) break;
    lines.push(line);
    if (line.wordCount >= TEXT_WORDS) break;
  }
  return lines;
}

/** Share of the stems that occur in one of the lines. */
function shareIn(stems: readonly number[], lines: readonly LineFacts[]): number {
  let found = 0;
  for (const stem of stems) if (lines.some((line) => line.stems.includes(stem))) found += 1;
  return found / stems.length;
}

/** Topics of all lines. */
export function topicsOf(all: readonly LineFacts[]): Topic[] {
  return all.map(({ wordCount, codeScore, marker, stems }, index) => {
    if (wordCount > MOST_WORDS || codeScore > CODE_LIKE || marker?.rendered) return UNJUDGED;
    if (stems.length === 0) return UNJUDGED;
    return {
      above: shareIn(stems, linesFrom(all, index, -1)),
      below: shareIn(stems, linesFrom(all, index, 1)),
    };
  });
}
