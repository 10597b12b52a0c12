import type { Nodes } from 'mdast';

/** Blanks of every kind, the zero-width space among them. */
const INKLESS = /[\s\u200B]+/g;

/** The characters of a text that leave ink: conservation counts these, in order. */
export function inkOf(text: string): string {
  return text.replace(INKLESS, '');
}

/** The ink of an entry's body as a reader meets it: texts, code, formulas, alternative texts. */
export function inkOfTree(tree: Nodes): string {
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
  return inkOf(parts.join(''));
}

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function altOf({ attributes }: Component): string {
  const values = attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt' ? attribute.value : '',
  );
  return values.filter((value) => typeof value === 'string').join('');
}
