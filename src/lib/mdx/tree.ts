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

export type { Nodes, PhrasingContent, Root };
