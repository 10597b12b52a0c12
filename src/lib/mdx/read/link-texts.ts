import type { Nodes, Root } from 'mdast';
import { linkAddresses } from '../blocks/literal-links.ts';

/** Makes links of the bare addresses in the texts of a tree. */
export function linkTexts(tree: Root): void {
  const pending: Nodes[] = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') continue;
    const children: readonly Nodes[] = node.children;
    const linked = children.flatMap((child): Nodes[] => {
      if (child.type !== 'text') return [child];
      const parts = linkAddresses(child.value);
      return parts.length > 1 || parts[0]?.type === 'link' ? parts : [child];
    });
    // Links stand wherever text may.
    if (linked.length !== children.length || linked.some((child, at) => child !== children[at])) {
      Object.assign(node, { children: linked });
    }
    for (const child of linked) pending.push(child);
  }
}
