import type { Block, BlockType } from '../blocks/block.ts';
import { readText } from './post-text.ts';

/** What closes a whole post, as a footer does, unless it is cut itself. */
const CLOSING: ReadonlySet<BlockType> = new Set(['author-bio', 'reference']);

/** The mark that feeds put where they cut a text, the name of the blog glued behind it or not. */
const CUT_MARK = /\[(?:…|\.{3})\]$|(?:…|\.{3})(?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,5})?$/u;

/** Only the end of a text is looked at. */
const TAIL = 160;

/** A text does not end with one of these words. */
const DANGLING =
  /(?:\b(?:a|an|the|and|or|but|with|of|to|for|from|in|on|at|by|as|that|which|is|are|was|were|our|your|their|its|this|these)|,)$/i;

/** How a whole sentence ends. */
const SENTENCE_END = /[.!?。！？]["”’)\]]*$/;

function breaksOff(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'list-item' && block.type !== 'item-paragraph') {
    return false;
  }
  const text = block.text.trim().slice(-TAIL);
  return CUT_MARK.test(text) || DANGLING.test(text);
}

/** A biography or footer that closes the post, and is not itself cut. */
function closes(block: Block): boolean {
  if (block.type === 'footer') return true;
  return CLOSING.has(block.type) && SENTENCE_END.test(readText(block).trim());
}

/**
 * Whether the text breaks off. The separator below a post says that it is whole, unless its last words
 * ask for more; a post without it is cut off, unless it ends with what closes a post.
 */
export function isTruncated(blocks: readonly Block[]): boolean {
  const last = blocks.findLast((block) => block.type !== 'end');
  if (!last || closes(last)) return false;
  const separated = blocks.some((block) => block.type === 'end');
  return !separated || breaksOff(last);
}
