import type { Nodes } from 'mdast';

/** Words of a node as a reader sees them: blocks on lines of their own, cells parted by a space. */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case 'break':
      return '\n';
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'paragraph':
    case 'heading':
    case 'tableCell':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      return node.children.map(plainText).join('');
    case 'tableRow':
      return node.children.map(plainText).join(' ');
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [altOf(node.attributes), ...node.children.map(plainText)].filter(Boolean).join('\n');
    default:
      if ('children' in node) return node.children.map(plainText).filter(Boolean).join('\n');
      return 'value' in node ? node.value : '';
  }
}

type Attributes = Extract<Nodes, { type: 'mdxJsxFlowElement' }>['attributes'];

function altOf(attributes: Attributes): string {
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'alt') continue;
    if (typeof attribute.value === 'string') return attribute.value;
  }
  return '';
}
