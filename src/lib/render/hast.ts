import type { Element, ElementContent, Properties } from 'hast';

/** An element with its children; a string is a text node, null is left out. */
export function h(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string | null)[] = [],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children
      .filter((child) => child !== null)
      .map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** The address of a part as its margin shows it: a link to itself. */
export function mark(id: string, label: string, shown: string): Element {
  return h('a', { className: ['mark'], href: `#${id}`, ariaLabel: label }, [shown]);
}
