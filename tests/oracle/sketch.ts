import { h } from './html.ts';
import type { HtmlElement, HtmlNode } from './html.ts';

/** What the parser should say of an element: type and details, as in the gold. */
export type Expected = { type: string } & Record<string, unknown>;

/** A piece of a page, with the blocks that should be read from it, in order. */
export interface Sketch {
  nodes: HtmlNode[];
  blocks: { element: HtmlElement; expected: Expected }[];
}

/** A sketch of one element that is one block. */
export function blockOf(expected: Expected, tag: string, ...children: HtmlNode[]): Sketch {
  const element = h(tag, ...children);
  return { nodes: [element], blocks: [{ element, expected }] };
}

/** Sketches one after another. */
export function inOrder(...sketches: readonly Sketch[]): Sketch {
  return {
    nodes: sketches.flatMap(({ nodes }) => nodes),
    blocks: sketches.flatMap(({ blocks }) => blocks),
  };
}

/** A sketch inside an element that is no block itself. */
export function within(tag: string, ...sketches: readonly Sketch[]): Sketch {
  const { nodes, blocks } = inOrder(...sketches);
  return { nodes: [h(tag, ...nodes)], blocks };
}

/** Nodes that leave no block. */
export function unseen(...nodes: HtmlNode[]): Sketch {
  return { nodes, blocks: [] };
}
