import type { Paragraph } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Point } from 'unist';
import { readPlainParagraph } from './block.ts';
import { along, readPlainInline } from './inline.ts';
import type { Setting } from './inline.ts';

/** Tags with running text between them, on one line. */
const AROUND_TEXT = /^<([A-Z][A-Za-z]*)>([^<\n]*[^<\n\\])<\/\1>$/;
/** Tags on lines of their own, or one tag alone, with one attribute at most. */
const ON_LINES =
  /^<([A-Z][A-Za-z]*)(?: ([a-z]+)="([^"&\n\t]*)")?(?: \/>|>\n((?: {2}[^\n]*\n)+)<\/\1>)$/;
const INDENT = '  ';

type Attribute = MdxJsxFlowElement['attributes'][number];

/**
 * A component without content, around text on the same line, or around one paragraph that is indented
 * by two blanks.
 *
 * @returns the node without its place; null when it may be something else
 */
export function readPlainComponent(
  chunk: string,
  setting: Setting,
): Paragraph | MdxJsxFlowElement | null {
  const [, outer, text] = AROUND_TEXT.exec(chunk) ?? [];
  if (outer !== undefined && text !== undefined) return readAroundText(outer, text, setting);
  const [, name, key, value = '', body] = ON_LINES.exec(chunk) ?? [];
  if (name === undefined) return null;
  const { start } = setting;
  const attributes =
    key === undefined ? [] : [attributeOf(key, value, along(start, name.length + 2))];
  const element = { type: 'mdxJsxFlowElement', name, attributes } as const;
  if (body === undefined) return { ...element, children: [] };
  const first = { ...along(start, chunk.indexOf('\n') + 1), line: start.line + 1, column: 1 };
  const paragraph = readBody(body, { ...setting, start: first });
  return paragraph === null ? null : { ...element, children: [paragraph] };
}

function readAroundText(
  name: string,
  text: string,
  { start, ...setting }: Setting,
): Paragraph | null {
  const tag = name.length + 2;
  const children = readPlainInline(text, { ...setting, start: along(start, tag) });
  if (children === null) return null;
  const position = { start, end: along(start, tag + text.length + tag + 1) };
  const element: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name,
    attributes: [],
    children,
    position,
  };
  return { type: 'paragraph', children: [element] };
}

function attributeOf(name: string, value: string, start: Point): Attribute {
  const position = { start, end: along(start, name.length + value.length + 3) };
  return { type: 'mdxJsxAttribute', name, value, position };
}

/** Lines that are all indented, as one paragraph. */
function readBody(body: string, setting: Setting): Paragraph | null {
  const lines = body.slice(0, -1).split('\n');
  const text = lines.map((line) => line.slice(INDENT.length)).join('\n');
  const start = along(setting.start, INDENT.length);
  return readPlainParagraph(text, { ...setting, start, margin: INDENT.length });
}
