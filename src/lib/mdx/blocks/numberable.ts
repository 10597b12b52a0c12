import type { ListItem } from '../../blocks/block.ts';

/** Markdown has no list numbers beyond nine digits. */
const LARGEST_NUMBER = 999_999_999;

/** Whether a list of an entry can show the item's number; else the item becomes a paragraph. */
export function isNumberable(block: ListItem): boolean {
  return !block.ordered || (block.number >= 0 && block.number <= LARGEST_NUMBER);
}
