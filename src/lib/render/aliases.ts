import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { fragmentOf } from '../ids/fragment-of.ts';
import { h } from './hast.ts';

/** Steps carry their id behind this word. */
const STEP = 'step-';

/**
 * Puts an empty anchor for every id that is gone into the part that its links are led to; those that
 * lead to the post as a whole stand at its beginning.
 *
 * @param post id of the post
 */
export function anchorAliases(
  tree: Root,
  post: string,
  aliases: ReadonlyMap<string, readonly string[]>,
): void {
  visit(tree, 'element', (node) => {
    const id = node.properties['id'];
    if (typeof id !== 'string') return;
    const gone = aliases.get(id.startsWith(STEP) ? id.slice(STEP.length) : id) ?? [];
    node.children.unshift(...gone.map(anchor));
  });
  const first = tree.children.find((node) => node.type === 'element');
  first?.children.unshift(...(aliases.get(post) ?? []).map(anchor));
}

function anchor(id: string): Element {
  return h('span', { id: fragmentOf(id) });
}
