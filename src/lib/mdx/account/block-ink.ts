import type { Block } from '../../blocks/block.ts';
import { splitMath } from '../blocks/inline-math.ts';
import { isNumberable } from '../blocks/numberable.ts';
import { isOverlong } from '../blocks/overlong.ts';

/** The text of a block's own fields. */
export function textOfBlock(block: Block): string {
  if (block.type === 'code') return block.code;
  if (block.type === 'table') return block.rows.flat().join('');
  return block.text;
}

/**
 * The text that a block leaves in the entry: without the delimiters of formulas, which MDX has its own
 * for. Its blanks may be others.
 */
export function textInEntry(block: Block): string {
  if (isOverlong(block)) return numberInText(block) + textOfBlock(block);
  switch (block.type) {
    case 'code':
    case 'table':
    case 'heading':
    case 'alt':
      return textOfBlock(block);
    case 'math':
      return block.notation === 'tex' ? textOfBlock(block) : withoutDelimiters(block.text);
    default:
      return numberInText(block) + withoutDelimiters(block.text);
  }
}

/** The number of an item that no list can show. */
function numberInText(block: Block): string {
  if (block.type !== 'list-item' || !block.ordered || isNumberable(block)) return '';
  return `${String(block.number)}.`;
}

function withoutDelimiters(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => splitMath(line.trim()))
    .map((part) => part.value)
    .join('');
}

/** The mark that opens a list item or a numbered reference in a dump. */
const MARKER = /^(?:[•◦▪▫‣·–*+-]|\(?\d{1,12}[.)])/;
const MATH_DELIMITERS: readonly (readonly [open: string, close: string])[] = [
  ['$$', '$$'],
  ['\\[', '\\]'],
];

/**
 * What may be left of the ink of a block's lines: all of it, or all but what is declared to go, the
 * list marker and the delimiters of a formula.
 */
export function inkAfterRemovals(block: Block, ink: string): string[] {
  if (block.type === 'list-item' || block.type === 'reference') {
    return [ink, ink.replace(MARKER, '')];
  }
  if (block.type !== 'math') return [ink];
  const bare = MATH_DELIMITERS.filter(([open, close]) => isDelimited(ink, open, close));
  return [ink, ...bare.map(([open, close]) => ink.slice(open.length, ink.length - close.length))];
}

function isDelimited(ink: string, open: string, close: string): boolean {
  return ink.length >= open.length + close.length && ink.startsWith(open) && ink.endsWith(close);
}
