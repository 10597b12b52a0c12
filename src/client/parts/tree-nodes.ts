import type { Tree } from '../../lib/lists/tree.ts';

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN: ReadonlySet<string> = new Set(['svg', 'path']);

/** The nodes that a tree describes. */
export function treeNodes({ name, attributes, children }: Tree): Element {
  const made = DRAWN.has(name) ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.map((child) => (typeof child === 'string' ? child : treeNodes(child))));
  return made;
}
