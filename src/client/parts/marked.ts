import type { Match } from '../../lib/code-index/matcher.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Nodes of an excerpt: text, and `<mark>` around matches. Any other tag in it stays text. */
export function markedNodes(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((piece, index) => {
    const text = piece.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
    if (index % 2 === 0) return document.createTextNode(text);
    return element('mark', {}, [text]);
  });
}

/** A text with marks around the given places, which lie in order. */
export function markedText(text: string, places: readonly Match[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of places) {
    nodes.push(text.slice(at, start), element('mark', {}, [text.slice(start, end)]));
    at = end;
  }
  return [...nodes, text.slice(at)];
}

/** An element with attributes and children. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Node | string)[] = [],
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
