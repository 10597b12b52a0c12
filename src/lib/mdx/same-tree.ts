import type { Nodes } from 'mdast';

/**
 * The first place where two trees differ in shape or text, or null. Not compared: positions, and
 * whether lists have blank lines between their items; neighbouring texts count as one.
 */
export function firstDifference(written: Nodes, read: Nodes): string | null {
  if (!agree(written, read)) {
    return `wrote ${excerpt(signature(written))}, read ${excerpt(signature(read))}`;
  }
  const [left, right] = [joined(written), joined(read)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const [one, other] = [left[index], right[index]];
    if (one === undefined) return `read one more: ${excerpt(signature(other))}`;
    if (other === undefined) return `lost: ${excerpt(signature(one))}`;
    const difference = firstDifference(one, other);
    if (difference !== null) return difference;
  }
  return null;
}

function agree(one: Nodes, other: Nodes): boolean {
  return one.type === other.type && areEqual(fieldsOf(one), fieldsOf(other));
}

function areEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
  return one.every((field, index) => areEqual(field, other[index]));
}

const LONGEST_EXCERPT = 80;

function excerpt(text: string): string {
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text;
}

function signature(node: Nodes | undefined): string {
  if (node === undefined) return 'nothing';
  return `${node.type} ${JSON.stringify(fieldsOf(node))}`;
}

function fieldsOf(node: Nodes): unknown[] {
  switch (node.type) {
    case 'heading':
      return [node.depth];
    case 'list':
      return [node.ordered ?? false, node.ordered === true ? (node.start ?? 1) : null];
    case 'code':
      return [node.lang ?? '', node.meta ?? '', node.value];
    case 'text':
    case 'inlineMath':
    case 'inlineCode':
    case 'math':
      return [node.value];
    case 'link':
      return [node.url, node.title ?? ''];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [node.name, node.attributes.map((attribute) => attributeFields(attribute))];
    default:
      return [];
  }
}

type Attribute = Extract<Nodes, { type: 'mdxJsxFlowElement' }>['attributes'][number];

function attributeFields(attribute: Attribute): unknown {
  return attribute.type === 'mdxJsxAttribute' ? [attribute.name, attribute.value] : attribute.type;
}

/** Children with neighbouring texts joined. */
function joined(node: Nodes): Nodes[] {
  if (!('children' in node)) return [];
  const children: Nodes[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') {
      children[children.length - 1] = { type: 'text', value: last.value + child.value };
    } else if (child.type !== 'text' || child.value !== '') {
      children.push(child);
    }
  }
  return children;
}
