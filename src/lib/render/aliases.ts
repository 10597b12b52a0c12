import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { h } from './hast.ts';

/** Steps carry their id behind this word. */
const STEP = 'step-';

/** Puts an empty anchor for every id that is gone into the part that its links are led to. */
export function anchorAliases(tree: Nodes, aliases: ReadonlyMap<string, readonly string[]>): void {
  visit(tree, 'element', (node) => {
    const id = node.properties['id'];
    if (typeof id !== 'string') return;
    const gone = aliases.get(id.startsWith(STEP) ? id.slice(STEP.length) : id) ?? [];
    node.children.unshift(...gone.map((old) => h('span', { id: fragment(old) })));
  });
}

function fragment(id: string): string {
  return id.startsWith('t') ? STEP + id : id;
}
