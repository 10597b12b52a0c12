import type { Block } from '../blocks/block.ts';
import { opensAsByline } from './names.ts';
import { readText } from './post-text.ts';

/** A line this high up … */
const TOP_BLOCKS = 4;
/** … and not longer than this may be a byline that the parser took for something else. */
const LONGEST_LINE = 200;

/** The line at the top of a post that opens as only bylines do, or null. */
export function likelyByline(blocks: readonly Block[]): string | null {
  const lines = blocks
    .slice(1, TOP_BLOCKS)
    .filter(({ type }) => type !== 'code' && type !== 'table');
  const text = lines
    .map(readText)
    .find((line) => line.length <= LONGEST_LINE && opensAsByline(line));
  return text ?? null;
}
