import type { List, ListItem } from 'mdast';
import type { Element, ElementContent, Properties } from 'hast';
import type { Handler, Handlers, State } from 'mdast-util-to-hast';
import { h, mark } from '../hast.ts';
import type { RenderContext } from '../context.ts';

/** Lists; an ordered list whose items have ids is a procedure, and its items are steps. */
export function listHandlers(context: RenderContext): Handlers {
  const list: Handler = (state: State, node: List): Element => {
    const start = node.start ?? 1;
    const items = node.children.map((item, index) => {
      const id = context.ids.get(item);
      return id === undefined || node.ordered !== true
        ? h('li', {}, content(state, item))
        : step({ id, number: start + index, children: content(state, item) });
    });
    if (node.ordered !== true) return h('ul', {}, items);
    const properties: Properties = start === 1 ? {} : { start };
    const isProcedure = node.children.some((item) => context.ids.has(item));
    return h('ol', isProcedure ? { className: ['steps'], start } : properties, items);
  };
  return { list };
}

interface Step {
  id: string;
  number: number;
  children: ElementContent[];
}

function step({ id, number, children }: Step): Element {
  const anchor = `step-${id}`;
  const properties: Properties = { className: ['step'], id: anchor, dataStep: String(number) };
  return h('li', properties, [
    mark(anchor, `Link to step ${String(number)}`, String(number)),
    ...children,
  ]);
}

/** A lone paragraph needs no element of its own; with company it does. */
function content(state: State, item: ListItem): ElementContent[] {
  const paragraphs = item.children.filter((child) => child.type === 'paragraph').length;
  return item.children.flatMap((child) => {
    if (child.type === 'paragraph' && paragraphs === 1) return state.all(child);
    const made = state.one(child, item);
    if (made === undefined) return [];
    return Array.isArray(made) ? made : [made];
  });
}
