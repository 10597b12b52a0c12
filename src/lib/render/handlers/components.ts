import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Element, ElementContent } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { COMPONENTS } from '../../mdx/components.ts';
import type { ComponentName } from '../../mdx/components.ts';
import type { RenderContext } from '../context.ts';
import { h } from '../hast.ts';

type Component = MdxJsxFlowElement | MdxJsxTextElement;
type ToElement = (state: State, node: Component, around: Around) => Element;

/** Where a component stands. */
interface Around {
  /** What was said right before it. */
  before: string;
  /** Address of the original, if known. */
  original: string | undefined;
}

/** One picture frame without a picture, for every lost figure. */
const EMPTY_PICTURE = 'M1.75 2.75h12.5v10.5H1.75zM2 12l4-4.5 3 3 2-2 3 3.5M11 5.5h.01';

const ELEMENTS: Record<ComponentName, ToElement> = {
  Byline: (state, node) => h('p', { className: ['byline'] }, inline(state, node)),
  Figure: (state, node, around) => lostFigure(state, node, around),
  Bio: (state, node) => bio(attribute(node, 'name'), inline(state, node), toString(node)),
  Reference: (state, node) => h('p', { className: ['reference'] }, inline(state, node)),
  Entry: (state, node) => h('p', { className: ['entry'] }, inline(state, node)),
  Formula: (state, node) => h('div', { className: ['formula', 'plain'] }, inline(state, node)),
};

/** The closed list of components; any other is refused when the entry is read. */
export function componentHandlers(context: RenderContext): Handlers {
  const { captions, notes } = context.texts;
  const withTable = new Set<Nodes>([...captions.values(), ...[...notes.values()].flat()]);
  const component: Handler = (state: State, node: Component, parent: Parents | undefined) => {
    if (withTable.has(node)) return [];
    if (!isComponent(node.name)) throw new Error(`no component ${node.name ?? 'without name'}`);
    return ELEMENTS[node.name](state, node, {
      before: saidBefore(node, parent),
      original: context.original,
    });
  };
  return { mdxJsxFlowElement: component, mdxJsxTextElement: component };
}

/** A picture's words that the text right above has already said are not said again. */
function lostFigure(state: State, node: Component, { before, original }: Around): Element {
  const isSaid = (words: string): boolean => words !== '' && bare(before).includes(bare(words));
  const caption = isSaid(toString(node)) ? [] : inline(state, node);
  const unsaid = unsaidAlt(node);
  const alt = isSaid(unsaid) ? '' : unsaid;
  const icon = { className: ['icon'], viewBox: '0 0 16 16', ariaHidden: 'true' };
  return h('figure', { className: ['lost'] }, [
    h('svg', icon, [h('path', { d: EMPTY_PICTURE })]),
    caption.length === 0 ? null : h('figcaption', {}, caption),
    alt === '' ? null : h('p', { className: ['alt'] }, [alt]),
    h('p', { className: ['remark'], dataPagefindIgnore: 'all' }, [
      'The picture is not part of the saved text.',
      original === undefined ? null : ' ',
      original === undefined ? null : h('a', { href: original }, ['See the original']),
    ]),
  ]);
}

/** The words of the blocks between a picture and the one before it. */
function saidBefore(node: Component, parent: Parents | undefined): string {
  const above: Nodes[] =
    parent?.children.slice(
      0,
      parent.children.findIndex((child) => child === node),
    ) ?? [];
  const said = above.findLast(({ type }) => type !== 'mdxJsxFlowElement');
  if (said === undefined) return '';
  const last = said.type === 'list' ? said.children.at(-1) : said;
  return last === undefined ? '' : toString(last);
}

/** The alternative text, unless the caption says the same anyway. */
function unsaidAlt(node: Component): string {
  const alt = attribute(node, 'alt');
  return bare(toString(node)).includes(bare(alt)) ? '' : alt;
}

/** Letters and digits only: captions and alternative texts differ in quotes and full stops. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function bio(name: string, children: ElementContent[], text: string): Element {
  const known = name !== '';
  const label = known ? { ariaLabel: `About ${name}` } : {};
  const [first] = children;
  const startsWithName = known && first?.type === 'text' && first.value.startsWith(name);
  const line: (ElementContent | string)[] = startsWithName
    ? [h('b', {}, [name]), first.value.slice(name.length), ...children.slice(1)]
    : children;
  return h('section', { className: ['bio'], ...label }, [
    h('span', { className: ['ring'], ariaHidden: 'true', dataPagefindIgnore: 'all' }, [
      initials(name),
    ]),
    known && !text.trim().startsWith(name) ? h('p', { className: ['name'] }, [name]) : null,
    h('p', {}, line),
  ]);
}

/** First letters of the first and the last word of a name. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return [first, last].map((word) => Array.from(word)[0] ?? '').join('');
}

/** Children of a component as running text: a paragraph inside adds no element of its own. */
export function inline(state: State, node: Component): ElementContent[] {
  const parts = node.children.map((child, index) => {
    if (child.type === 'paragraph') return [...breakBefore(index), ...state.all(child)];
    const made = state.one(child, parentOf(node));
    if (made === undefined) return [];
    return Array.isArray(made) ? made : [made];
  });
  return parts.flat();
}

function breakBefore(index: number): ElementContent[] {
  return index === 0 ? [] : [h('br', {})];
}

function parentOf(node: Component): Parents {
  return node;
}

function attribute(node: Component, name: string): string {
  for (const given of node.attributes) {
    if (given.type !== 'mdxJsxAttribute' || given.name !== name) continue;
    return typeof given.value === 'string' ? given.value : '';
  }
  return '';
}

function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(COMPONENTS, name);
}
