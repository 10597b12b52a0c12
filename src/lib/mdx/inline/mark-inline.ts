import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { inlineSpans } from './inline-spans.ts';
import { knownNames } from './known-names.ts';
import type { KnownNames } from './rules.ts';

/**
 * Gives an entry back the inline code that its text lost; not one character changes. A name that
 * stands alone in a cell or an item has no words about it to vouch for it, and stays text.
 */
export function markInline(root: Root): void {
  const known = knownNames(root);
  visit(root, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || parent.type === 'link') return undefined;
    const parts = withCode(node, known);
    if (parts.length === 1) return undefined;
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function withCode(node: Text, known: KnownNames): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let at = 0;
  for (const { start, end } of inlineSpans(node.value, known)) {
    if (start > at) parts.push({ type: 'text', value: node.value.slice(at, start) });
    parts.push({ type: 'inlineCode', value: node.value.slice(start, end) });
    at = end;
  }
  if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
  return parts;
}
