import type { Code as CodeNode } from 'mdast';
import type { Block } from '../../blocks/block.ts';

/**
 * No writer has a paragraph of this length, and readers of Markdown take more than twice as long for
 * twice the text: what is longer is a leaked file or an attack, and is kept as it stands.
 */
const LONGEST_TEXT = 20_000;

/** Whether a block is too long to be read as running text or as cells. Code and TeX may be long. */
export function isOverlong(block: Block): boolean {
  if (block.type === 'code' || (block.type === 'math' && block.notation === 'tex')) return false;
  if (block.type !== 'table') return block.text.length > LONGEST_TEXT;
  return block.rows.some((row) => row.join(' ').length > LONGEST_TEXT);
}

/** The block as a fence of plain text, in which nothing has a meaning. */
export function literalNode(block: Block): CodeNode {
  return { type: 'code', lang: 'text', meta: null, value: textOf(block).replace(/\r\n?/g, '\n') };
}

function textOf(block: Block): string {
  if (block.type === 'code') return block.code;
  if (block.type !== 'table') return block.text;
  return block.rows.map((row) => row.join(' ')).join('\n');
}
