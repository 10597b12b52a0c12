import type { List, ListItem, Nodes } from 'mdast';
import type { Element, ElementContent, Properties } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { h, mark } from '../hast.ts';
import type { RenderContext } from '../context.ts';
import { sentences } from './text.ts';

/**
 * Lists; an ordered list whose items have ids is a procedure, and its items are steps. Inside of
 * another item and in outlines they have an address, but no number in the margin. An item that begins
 * with a heading stands for a section that is a step.
 */
export function listHandlers(context: RenderContext): Handlers {
  const list: Handler = (state: State, node: List): Element => {
    const [first] = node.children;
    if (first?.children[0]?.type === 'heading' && context.ids.has(first))
      return section(state, node, first, context);
    const start = node.start ?? 1;
    const isTop = context.openItems === 0;
    const isOutline = first !== undefined && context.outlines.has(first);
    const items = node.children.map((item, index) => {
      context.openItems += 1;
      const children = content(state, item, context);
      context.openItems -= 1;
      const id = context.ids.get(item);
      const number = start + index;
      if (id === undefined || node.ordered !== true) return h('li', {}, children);
      if (isOutline)
        return h('li', address(id, number), leadOn(children, context.outlines.get(item) ?? null));
      return isTop ? step({ id, number, children }) : h('li', address(id, number), children);
    });
    if (node.ordered !== true) return h('ul', {}, items);
    const properties: Properties = start === 1 ? {} : { start };
    const isProcedure = isTop && node.children.some((item) => context.ids.has(item));
    if (!isProcedure || isOutline) return h('ol', properties, items);
    context.procedure = context.ids.get(node) ?? context.procedure;
    return h('ol', { className: ['steps'], start, dataProcedure: context.procedure }, items);
  };
  return { list };
}

/** A section that is a step, with its heading and all that stands below. */
function section(state: State, node: List, item: ListItem, context: RenderContext): Element {
  const id = context.ids.get(item) ?? '';
  const number = node.start ?? 1;
  context.headed = { id, number };
  const children = item.children.flatMap((child) => made(state, child, item));
  const procedure = context.ids.get(node);
  return h(
    'section',
    { className: ['part'], ...address(id, number), dataProcedure: procedure },
    children,
  );
}

/** The item of an outline is a link to the section that it names, unless it holds links of its own. */
function leadOn(children: ElementContent[], to: string | null): ElementContent[] {
  const isPlain = children.every(
    (child) => child.type === 'text' || (child.type === 'element' && child.tagName === 'code'),
  );
  return to === null || !isPlain ? children : [h('a', { href: `#${to}` }, children)];
}

interface Step {
  id: string;
  number: number;
  children: ElementContent[];
}

function step({ id, number, children }: Step): Element {
  const label = `Link to step ${String(number)}`;
  return h('li', { className: ['step'], ...address(id, number) }, [
    mark(`step-${id}`, label, String(number)),
    ...children,
  ]);
}

function address(id: string, number: number): Properties {
  return { id: `step-${id}`, dataStep: String(number) };
}

/** A lone paragraph needs no element of its own; with company it does. */
function content(state: State, item: ListItem, context: RenderContext): ElementContent[] {
  const paragraphs = item.children.filter((child) => child.type === 'paragraph').length;
  return item.children.flatMap((child) => {
    if (child.type === 'paragraph' && paragraphs === 1) return sentences(state, child, context);
    return made(state, child, item);
  });
}

function made(state: State, node: Nodes, parent: ListItem): ElementContent[] {
  const elements = state.one(node, parent);
  if (elements === undefined) return [];
  return Array.isArray(elements) ? elements : [elements];
}
