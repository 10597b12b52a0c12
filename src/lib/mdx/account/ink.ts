import type { Nodes } from 'mdast';
import { isBlank } from '../../blank.ts';

/** Blanks of every kind, the zero-width space among them. */
const INKLESS = /[\s\u200B]+/g;
const ZERO_WIDTH_SPACE = 0x200b;

function isInkless(unit: number): boolean {
  return isBlank(unit) || unit === ZERO_WIDTH_SPACE;
}

/**
 * Whether a text goes on, from a place of it, with the ink of another one.
 *
 * @returns where that ends, or -1
 */
export function afterInk(text: string, from: number, expected: string): number {
  let at = from;
  for (let index = 0; index < expected.length; index += 1) {
    const unit = expected.charCodeAt(index);
    if (isInkless(unit)) continue;
    while (isInkless(text.charCodeAt(at))) at += 1;
    if (text.charCodeAt(at) !== unit) return -1;
    at += 1;
  }
  return at;
}

/** Whether there is no ink from a place of a text on. */
export function isBlankFrom(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isInkless(text.charCodeAt(at))) at += 1;
  return at === text.length;
}

/** The characters of a text that leave ink: conservation counts these, in order. */
export function inkOf(text: string): string {
  return text.replace(INKLESS, '');
}

/** The text of an entry's body as a reader meets it: texts, code, formulas, alternative texts. */
export function textOfTree(tree: Nodes): string {
  const parts: string[] = [];
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      parts.push(altOf(node));
    }
    if ('value' in node) parts.push(node.value);
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) pending.push(child);
  }
  return parts.join('');
}

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function altOf({ attributes }: Component): string {
  const values = attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt' ? attribute.value : '',
  );
  return values.filter((value) => typeof value === 'string').join('');
}
