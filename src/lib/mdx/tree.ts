import type { BlockContent, Nodes, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/** A component of the closed list, on lines of its own or within a line. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** What may stand at the outermost level of a list item, a quote or a component. */
export type Flow = BlockContent | MdxJsxFlowElement;

/** The children of a node; none for a leaf. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** All nodes of a tree, parents first, however deep it is; what a visit adds below a node is visited. */
export function eachNode(tree: Nodes, visit: (node: Nodes) => void): void {
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    visit(node);
    const children = childrenOf(node);
    for (let place = children.length - 1; place >= 0; place -= 1) {
      const child = children[place];
      if (child !== undefined) pending.push(child);
    }
  }
}

export type { Nodes, PhrasingContent, Root };
