import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';

/**
 * One form for components, however they were typed: `<Entry>text</Entry>` on a line of its own becomes
 * an element that holds a paragraph, as it does when its tags stand on lines of their own.
 */
export function unravel(tree: Root): void {
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('children' in node)) continue;
    if (holdsLoneComponents(node.children)) {
      const content: Nodes[] = node.children.flatMap(liftComponents);
      // Each paragraph is replaced by flow content, which may stand wherever a paragraph may.
      Object.assign(node, { children: content });
    }
    for (const child of node.children) pending.push(child);
  }
}

function holdsLoneComponents(children: readonly Nodes[]): boolean {
  return children.some((child) => child.type === 'paragraph' && isOnlyComponents(child));
}

function isOnlyComponents(paragraph: Paragraph): boolean {
  return (
    paragraph.children.some((child) => child.type === 'mdxJsxTextElement') &&
    paragraph.children.every((child) => child.type === 'mdxJsxTextElement' || isBlank(child))
  );
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function liftComponents(node: Nodes): RootContent[] | Nodes[] {
  if (node.type !== 'paragraph' || !isOnlyComponents(node)) return [node];
  return node.children.flatMap((child) =>
    child.type === 'mdxJsxTextElement' ? [toFlow(child)] : [],
  );
}

function toFlow(element: MdxJsxTextElement): MdxJsxFlowElement {
  const { name, attributes, children, position } = element;
  const place = position === undefined ? {} : { position };
  const paragraph: Paragraph = { type: 'paragraph', children, ...place };
  const content = children.length === 0 ? [] : [paragraph];
  return { type: 'mdxJsxFlowElement', name, attributes, children: content, ...place };
}
