import type { Paragraph } from 'mdast';
import type { Handle, Info, State } from 'mdast-util-to-markdown';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { ComponentName } from '../components.ts';

/** Components whose tags stand on the line of their text. */
const ON_ONE_LINE: ReadonlySet<string> = new Set<ComponentName>([
  'Byline',
  'Reference',
  'Entry',
  'Formula',
]);
const INDENT = '  ';

type Attribute = MdxJsxFlowElement['attributes'][number];

/** Writes a component of the closed list. Attribute values are text and nothing else. */
export const writeComponent: Handle = (
  node: MdxJsxFlowElement,
  _parent: unknown,
  state: State,
  info: Info,
) => {
  const name = node.name ?? '';
  const tag = [name, ...node.attributes.flatMap(writeAttribute)].join(' ');
  const [first] = node.children;
  if (first === undefined) return `<${tag} />`;
  const exit = state.enter('mdxJsxFlowElement');
  const content =
    ON_ONE_LINE.has(name) && first.type === 'paragraph'
      ? writeOnLine(first, state, info)
      : `\n${indent(state.containerFlow(node, info))}\n`;
  exit();
  return `<${tag}>${content}</${name}>`;
};

function writeOnLine(paragraph: Paragraph, state: State, info: Info): string {
  const exit = state.enter('paragraph');
  const exitPhrasing = state.enter('phrasing');
  const content = state.containerPhrasing(paragraph, { ...info, before: '>', after: '<' });
  exitPhrasing();
  exit();
  return content;
}

/** Only `\n` ends a line: the flag `m` would also indent behind U+2028. */
function indent(text: string): string {
  return text.replace(/(?<=^|\n)(?=[^\n])/g, INDENT);
}

/** The general writer leaves `&amp;` as it is, and a reader then decodes it. */
function writeAttribute(attribute: Attribute): string[] {
  if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
  const value = attribute.value.replace(/&(?=#?\w{1,40};)/g, '&amp;').replace(/"/g, '&quot;');
  return [`${attribute.name}="${value}"`];
}
