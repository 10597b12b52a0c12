import type { Html, Paragraph, Parents } from 'mdast';
import type { Element, ElementContent } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { noteWords } from '../../extract/procedures/step-parts.ts';
import type { RenderContext } from '../context.ts';
import { h } from '../hast.ts';
import { isListLost } from '../lost-list.ts';
import { markClaims } from '../mark-claims.ts';

/** Paragraphs, and HTML that a post happens to contain: the latter is text like any other. */
export function textHandlers(context: RenderContext): Handlers {
  const paragraph: Handler = (
    state: State,
    node: Paragraph,
    parent: Parents | undefined,
  ): Element | ElementContent[] =>
    standsForBlock(node)
      ? state.all(node)
      : [
          h('p', { className: roleOf(node) }, stressed(sentences(state, node, context))),
          ...(isListLost(node, parent) ? [lostList(context)] : []),
        ];
  const html: Handler = (_state: State, node: Html): ElementContent => ({
    type: 'text',
    value: node.value,
  });
  return { paragraph, html };
}

/** What a paragraph holds; sentences that claim a figure stand in elements of their own. */
export function sentences(
  state: State,
  node: Paragraph,
  { claims }: RenderContext,
): ElementContent[] {
  const here = claims.get(node);
  return state.all(here === undefined ? node : { ...node, children: markClaims(node, here) });
}

function lostList({ original }: RenderContext): Element {
  return h('p', { className: ['remark'], dataPagefindIgnore: 'all' }, [
    'The list that stood here is not part of the saved text.',
    original === undefined ? null : ' ',
    original === undefined ? null : h('a', { href: original }, ['See the original']),
  ]);
}

/** `Q: …`, a question of an interview; whatever asks without saying so is prose. */
const QUESTION = /^(?:Q|Question)\s?[:.] /;

/** A note and a question of an interview are set off from the text around. */
function roleOf(node: Paragraph): string[] | undefined {
  const text = toString(node);
  if (noteWords(text) !== '') return ['note'];
  return QUESTION.test(text) ? ['question'] : undefined;
}

/** The words that make a paragraph a note stand out; no character changes. */
function stressed(children: ElementContent[]): ElementContent[] {
  const [first, ...others] = children;
  const words = first?.type === 'text' ? noteWords(first.value) : '';
  if (first?.type !== 'text' || words === '') return children;
  const rest: ElementContent = { type: 'text', value: first.value.slice(words.length) };
  return [h('b', {}, [words]), rest, ...others];
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
