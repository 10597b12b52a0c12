import type { Block } from '../../blocks/block.ts';
import type { Flow } from '../tree.ts';
import { codeNode } from './code.ts';
import { component } from './component.ts';
import { isOverlong, literalNode } from './overlong.ts';
import { toPhrasing, toPhrasingLine } from './phrasing.ts';
import { tableNode } from './table.ts';

/** Blocks that stand in the body on their own; the others are in the frontmatter. */
export type BodyBlock = Exclude<Block, { type: 'title' | 'title-repeat' | 'footer' | 'end' }>;

const IN_FRONTMATTER: ReadonlySet<Block['type']> = new Set([
  'title',
  'title-repeat',
  'footer',
  'end',
]);

/** Whether a block has its place in the body of the entry. */
export function isBodyBlock(block: Block): block is BodyBlock {
  return !IN_FRONTMATTER.has(block.type);
}

/** One block as one node, wherever it will hang. */
export function flowNode(block: BodyBlock): Flow {
  if (isOverlong(block)) return literalNode(block);
  switch (block.type) {
    case 'heading':
      return { type: 'heading', depth: block.level, children: toPhrasingLine(block.text) };
    case 'paragraph':
    case 'list-item':
    case 'item-paragraph':
      return { type: 'paragraph', children: toPhrasing(block.text) };
    case 'quote':
      return {
        type: 'blockquote',
        children: [{ type: 'paragraph', children: toPhrasing(block.text) }],
      };
    case 'math':
      return block.notation === 'tex'
        ? { type: 'math', meta: null, value: block.text.trim() }
        : component('Formula', toPhrasing(block.text));
    case 'code':
      return codeNode(block);
    case 'table':
      return tableNode(block);
    case 'byline':
      return component('Byline', toPhrasing(block.text));
    case 'alt':
      return component('Figure', [], { alt: block.text });
    case 'caption':
      return component('Figure', toPhrasing(block.text));
    case 'author-bio':
      return component('Bio', toPhrasing(block.text), { name: block.name });
    case 'reference':
      return component('Reference', toPhrasing(block.text));
    case 'entry':
      return component('Entry', toPhrasing(block.text));
  }
}
