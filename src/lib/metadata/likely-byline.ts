import type { Block } from '../blocks/block.ts';
import { opensAsByline } from './names.ts';
import { readText } from './post-text.ts';

/** A line this high up … */
const TOP_BLOCKS = 4;
/** … and not longer than this may be a byline that the parser took for something else. */
const LONGEST_LINE = 200;

/** A sentence about who wrote the post is prose, no byline. */
const SENTENCE = /\p{Ll}\.$(?<!\b[JS]r\.)/u;

function looksLikeByline(line: string): boolean {
  return line.length <= LONGEST_LINE && !SENTENCE.test(line.trimEnd()) && opensAsByline(line);
}

/** The line at the top of a post that opens as only bylines do, or null. */
export function likelyByline(blocks: readonly Block[]): string | null {
  const lines = blocks
    .slice(1, TOP_BLOCKS)
    .filter(({ type }) => type !== 'code' && type !== 'table');
  return lines.map(readText).find(looksLikeByline) ?? null;
}
