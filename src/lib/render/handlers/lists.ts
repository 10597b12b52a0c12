import type { List, ListItem } from 'mdast';
import type { Element, ElementContent, Properties } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { h, mark } from '../hast.ts';
import type { RenderContext } from '../context.ts';
import { sentences } from './text.ts';

/**
 * Lists; an ordered list whose items have ids is a procedure, and its items are steps. Inside of
 * another item they have an address, but no number in the margin.
 */
export function listHandlers(context: RenderContext): Handlers {
  const list: Handler = (state: State, node: List): Element => {
    const start = node.start ?? 1;
    const isTop = context.openItems === 0;
    const items = node.children.map((item, index) => {
      context.openItems += 1;
      const children = content(state, item, context);
      context.openItems -= 1;
      const id = context.ids.get(item);
      const number = start + index;
      if (id === undefined || node.ordered !== true) return h('li', {}, children);
      return isTop ? step({ id, number, children }) : h('li', address(id, number), children);
    });
    if (node.ordered !== true) return h('ul', {}, items);
    const properties: Properties = start === 1 ? {} : { start };
    const isProcedure = isTop && node.children.some((item) => context.ids.has(item));
    if (!isProcedure) return h('ol', properties, items);
    context.procedure = context.ids.get(node) ?? context.procedure;
    return h('ol', { className: ['steps'], start, dataProcedure: context.procedure }, items);
  };
  return { list };
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
    const made = state.one(child, item);
    if (made === undefined) return [];
    return Array.isArray(made) ? made : [made];
  });
}
