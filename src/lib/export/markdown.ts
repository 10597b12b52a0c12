import type { Link, LinkReference, Parents, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mathToMarkdown } from 'mdast-util-math';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import type { Handle, Info, Options, State } from 'mdast-util-to-markdown';

/** Schemes that a link may have; of others only the text is kept. */
const ALLOWED_LINK = /^(?:https?:\/\/|mailto:)/i;

/** A component becomes its text: an alternative text, then what stands in it. */
const writeBlock: Handle = (
  node: MdxJsxFlowElement,
  _parent: Parents | undefined,
  state: State,
  info: Info,
) => {
  const alt = alternativeOf(node);
  const exit = state.enter('phrasing');
  const picture = alt === '' ? [] : [`*${state.safe(alt, { ...info, before: '*', after: '*' })}*`];
  exit();
  const text = node.children.length === 0 ? [] : [state.containerFlow(node, info)];
  return [...picture, ...text].join('\n\n');
};

const writeInline: Handle = (
  node: MdxJsxTextElement,
  _parent: Parents | undefined,
  state: State,
  info: Info,
) => state.containerPhrasing(node, info);

const writeLink: Handle = Object.assign(
  (node: Link, parent: Parents | undefined, state: State, info: Info) =>
    ALLOWED_LINK.test(node.url)
      ? defaultHandlers.link(node, parent, state, info)
      : state.containerPhrasing(node, info),
  { peek: () => '[' },
);

const writeReference: Handle = Object.assign(
  (node: LinkReference, _parent: Parents | undefined, state: State, info: Info) =>
    state.containerPhrasing(node, info),
  { peek: () => '[' },
);

const writeAsText: Handle = Object.assign(
  (node: { value: string }, _parent: Parents | undefined, state: State, info: Info) =>
    state.safe(node.value, info),
  { peek: () => '<' },
);

/** Markdown that any reader of Markdown understands: no component, no HTML. */
const OPTIONS: Options = {
  extensions: [gfmToMarkdown(), mathToMarkdown()],
  handlers: {
    mdxJsxFlowElement: writeBlock,
    mdxJsxTextElement: writeInline,
    html: writeAsText,
    link: writeLink,
    linkReference: writeReference,
  },
  bullet: '-',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
};

/** Parts of an entry as portable Markdown, without a line break at its end. */
export function toPortableMarkdown(children: RootContent[]): string {
  return toMarkdown({ type: 'root', children }, OPTIONS).trimEnd();
}

function alternativeOf({ attributes }: MdxJsxFlowElement): string {
  for (const attribute of attributes)
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt')
      return typeof attribute.value === 'string' ? attribute.value : '';
  return '';
}
