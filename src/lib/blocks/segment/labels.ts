import type { BlockType } from '../block.ts';

/** Labels of single lines: a block type, or `+` for the further lines of a block of several. */
export const LABELS = [
  'title',
  'title-repeat',
  'byline',
  'heading',
  'paragraph',
  'quote',
  'caption',
  'alt',
  'list-item',
  'item-paragraph',
  'code',
  'code+',
  'table',
  'table+',
  'author-bio',
  'reference',
  'entry',
  'math',
  'footer',
  'end',
] as const;
export type Label = (typeof LABELS)[number];
export const LABEL_COUNT = LABELS.length;

/** Position of a label in `LABELS`. */
export const labelIndex = (label: Label): number => LABELS.indexOf(label);

/** A set of labels: their positions, in order. */
export type LabelSet = readonly number[];

export const setOf = (...labels: Label[]): LabelSet => labels.map(labelIndex).sort((a, b) => a - b);

/** The type of the block that a line with this label belongs to. */
export function typeOf(label: Label): BlockType {
  if (label === 'code+') return 'code';
  return label === 'table+' ? 'table' : label;
}

/** By position: 1 for the label of a line that continues the block above. */
export const CONTINUES = Uint8Array.from(LABELS, (label) => (continues(label) ? 1 : 0));

/** Whether the line continues the block above. */
export function continues(label: Label): boolean {
  return label === 'code+' || label === 'table+';
}
