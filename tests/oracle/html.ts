/** A tree of HTML as the publishers' pages had it, before the extractor threw the tags away. */
export interface HtmlElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
}

/** A string is a text node. */
export type HtmlNode = HtmlElement | string;

/** An element: `h('p', 'text')`, `h('img', { alt: 'A chart' })`. */
export function h(
  tag: string,
  ...content: readonly (HtmlNode | Readonly<Record<string, string>>)[]
): HtmlElement {
  const [first, ...rest] = content;
  const named = isAttributes(first);
  const children = (named ? rest : content).filter(isNode);
  return { tag, attributes: named ? first : {}, children };
}

/** All text below a node. */
export function textOf(node: HtmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** A node and everything below it, in document order. */
export function walk(node: HtmlNode): HtmlNode[] {
  return typeof node === 'string' ? [node] : [node, ...node.children.flatMap(walk)];
}

type Content = HtmlNode | Readonly<Record<string, string>> | undefined;

function isNode(content: Content): content is HtmlNode {
  return typeof content === 'string' || (content !== undefined && 'tag' in content);
}

function isAttributes(content: Content): content is Readonly<Record<string, string>> {
  return content !== undefined && !isNode(content);
}
