import type { Code as CodeNode } from 'mdast';
import type { Code } from '../../blocks/block.ts';

/** A fence with its language; what a program printed is marked `output`. */
export function codeNode(block: Code): CodeNode {
  return {
    type: 'code',
    lang: block.lang === '' ? 'text' : block.lang,
    meta: block.role === 'output' ? 'output' : null,
    value: block.code.replace(/\r\n?/g, '\n'),
  };
}
