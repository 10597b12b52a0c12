import { isBlank } from '../blank.ts';
import { charactersOf } from '../characters.ts';
import type { Block, BlockType } from '../blocks/block.ts';

/** Blocks that say what the post is about, in its own running words. */
const PROSE: ReadonlySet<BlockType> = new Set([
  'paragraph',
  'list-item',
  'item-paragraph',
  'quote',
  'caption',
  'heading',
  'entry',
]);

/** The blocks of a type, in order. */
export function blocksOf<T extends BlockType>(
  blocks: readonly Block[],
  type: T,
): Extract<Block, { type: T }>[] {
  return blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}

/** Text of a block as a reader sees it; of a table its cells, of code the code. */
export function readText(block: Block): string {
  if (block.type === 'code') return block.code;
  if (block.type === 'table') return block.rows.map((row) => row.join(' ')).join('\n');
  return block.text;
}

/** Running text of a post, block by block; title, people, code, tables and references are left out. */
export function proseOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (PROSE.has(block.type) ? [readText(block)] : []));
}

/** The title, or an empty string. */
export function titleOf(blocks: readonly Block[]): string {
  return blocksOf(blocks, 'title')[0]?.text.trim() ?? '';
}

/** How many words a text has: behind each stands a blank or its end. */
export function countWords(text: string): number {
  const { codes, length } = charactersOf(text);
  let words = 0;
  for (let at = 0; at < length; at += 1)
    if (!isBlank(codes[at] ?? 0) && isBlank(codes[at + 1] ?? 0)) words += 1;
  return words;
}
