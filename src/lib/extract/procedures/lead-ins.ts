import type { List, Nodes, Parents } from 'mdast';
import { plainText } from '../plain-text.ts';
import { sentencesOf } from '../sentences.ts';

/** For each ordered list the sentence before it; a picture between them does not part them. */
export function leadInsOf(tree: Parents): Map<List, string> {
  const found = new Map<List, string>();
  const visit = (parent: Parents): void => {
    let before: Nodes | null = null;
    for (const child of parent.children) {
      if (child.type === 'list' && child.ordered === true) found.set(child, lastSentence(before));
      if ('children' in child) visit(child);
      if (child.type !== 'mdxJsxFlowElement') before = child;
    }
  };
  visit(tree);
  return found;
}

function lastSentence(node: Nodes | null): string {
  if (node?.type !== 'paragraph') return '';
  return sentencesOf(plainText(node)).at(-1) ?? '';
}
