import type { Block } from '../blocks/block.ts';
import { countWords, proseOf } from './post-text.ts';

/** Words of prose that a reader takes in within a minute. */
const PROSE_WORDS = 230;
/** Lines of code that a reader takes in within a minute; printed output is skimmed. */
const CODE_LINES = 40;
const OUTPUT_LINES = 120;
/** Rows of a table that a reader takes in within a minute. */
const TABLE_ROWS = 30;

function inkLines(code: string): number {
  return code.split('\n').filter((line) => line.trim() !== '').length;
}

function minutesOf(block: Block): number {
  if (block.type === 'table') return block.rows.length / TABLE_ROWS;
  if (block.type !== 'code') return 0;
  return inkLines(block.code) / (block.role === 'output' ? OUTPUT_LINES : CODE_LINES);
}

/** Minutes to read the post: its prose, its code more slowly, its tables; at least 1. */
export function readingMinutes(blocks: readonly Block[]): number {
  const words = proseOf(blocks).reduce((sum, text) => sum + countWords(text), 0);
  const rest = blocks.reduce((sum, block) => sum + minutesOf(block), 0);
  return Math.max(1, Math.round(words / PROSE_WORDS + rest));
}
