import type { Html, Paragraph } from 'mdast';
import type { Element, ElementContent } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { h } from '../hast.ts';

/** Paragraphs, and HTML that a post happens to contain: the latter is text like any other. */
export function textHandlers(): Handlers {
  const paragraph: Handler = (state: State, node: Paragraph): Element | ElementContent[] =>
    standsForBlock(node) ? state.all(node) : h('p', {}, state.all(node));
  const html: Handler = (_state: State, node: Html): ElementContent => ({
    type: 'text',
    value: node.value,
  });
  return { paragraph, html };
}

/** A component alone on its line is read as a paragraph, but is a block of its own. */
function standsForBlock(node: Paragraph): boolean {
  return (
    node.children.some((child) => child.type === 'mdxJsxTextElement') &&
    node.children.every(
      (child) =>
        child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}
