import type { PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { ComponentName } from '../components.ts';

/** A component around running text; attributes without text are left out. */
export function component(
  name: ComponentName,
  content: PhrasingContent[],
  attributes: Readonly<Record<string, string>> = {},
): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes)
      .map(([key, value]) => ({ key, value: value.replace(/\s+/g, ' ').trim() }))
      .filter(({ value }) => value !== '')
      .map(({ key, value }) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: content.length === 0 ? [] : [{ type: 'paragraph', children: content }],
  };
}
