import type { PhrasingContent, Root, Text } from 'mdast';
import { inlineSpans } from './inline-spans.ts';
import { knownNames } from './known-names.ts';
import { eachNode } from '../tree.ts';
import type { Nodes } from '../tree.ts';
import type { KnownNames } from './rules.ts';

/**
 * Gives an entry back the inline code that its text lost; not one character changes. A name that
 * stands alone in a cell or an item has no words about it to vouch for it, and stays text.
 */
export function markInline(root: Root): void {
  const known = knownNames(root);
  eachNode(root, (node) => {
    if (node.type === 'link' || !('children' in node)) return;
    const children: readonly Nodes[] = node.children;
    if (!children.some(({ type }) => type === 'text')) return;
    // Inline code stands wherever text may.
    Object.assign(node, { children: children.flatMap((child) => markedParts(child, known)) });
  });
}

function markedParts(node: Nodes, known: KnownNames): Nodes[] {
  if (node.type !== 'text') return [node];
  const parts = withCode(node, known);
  return parts.length === 1 ? [node] : parts;
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
