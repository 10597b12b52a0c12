import type { Nodes, Root, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';

/** What an entry says of its tables outside of them, as figures or paragraphs that touch them. */
export interface TableTexts {
  captions: Map<Table, MdxJsxFlowElement>;
  /** Footnotes, in their order. */
  notes: Map<Table, Nodes[]>;
}

/** A caption that names a table belongs to the table that it touches; no picture was lost there. */
const NAMES_TABLE = /^table\b/i;
/** `*Measured on …`, `† with …`, `[1] …`, `Note: …` */
const NOTE = /^(?:[*†‡§¶]{1,3}|\[\d{1,2}\]|[¹²³⁴⁵⁶]|Notes?:)\s?\S/u;
/** A shorter cell stands in any sentence by chance. */
const TELLING = 4;
const LONGEST_NOTE = 400;
const MOST_NOTES = 12;

/** Captions and footnotes of tables, which entries hold right above or below their table. */
export function tableTexts(tree: Root): TableTexts {
  const texts: TableTexts = { captions: new Map(), notes: new Map() };
  const { children } = tree;
  children.forEach((node, index) => {
    if (!isCaption(node)) return;
    const table = [children[index + 1], children[index - 1]].find(
      (near): near is Table => near?.type === 'table' && !texts.captions.has(near),
    );
    if (table !== undefined) texts.captions.set(table, node);
  });
  children.forEach((node, index) => {
    if (node.type === 'table')
      readBelow(node, children.slice(index + 1, index + 2 + MOST_NOTES), texts);
  });
  return texts;
}

/** Footnotes below a table, and its caption when it is one only by what it speaks of. */
function readBelow(table: Table, below: readonly Nodes[], { captions, notes }: TableTexts): void {
  for (const node of below) {
    if (node === captions.get(table)) continue;
    if (isNote(node)) notes.set(table, [...(notes.get(table) ?? []), node]);
    else if (!captions.has(table) && isBareFigure(node) && speaksOf(table, node))
      captions.set(table, node);
    else return;
  }
}

function isCaption(node: Nodes): node is MdxJsxFlowElement {
  return isBareFigure(node) && NAMES_TABLE.test(textOf(node));
}

function isNote(node: Nodes): boolean {
  const text = node.type === 'paragraph' || isBareFigure(node) ? textOf(node) : '';
  return text.length <= LONGEST_NOTE && NOTE.test(text);
}

/** A caption without an alternative text: of a picture more is known. */
function isBareFigure(node: Nodes): node is MdxJsxFlowElement {
  if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Figure') return false;
  return node.attributes.length === 0;
}

/** Whether a caption repeats a head or a first cell that is a name: it is about this table. */
function speaksOf(table: Table, caption: Nodes): boolean {
  const [head, ...body] = table.children;
  const cells = [...(head?.children.slice(1) ?? []), ...body.map((row) => row.children[0])];
  const words = new Set(textOf(caption).split(/[^\p{L}\p{N}_.-]+/u));
  return cells.some((cell) => {
    const name = cell === undefined ? '' : textOf(cell);
    return name.length >= TELLING && isName(name) && words.has(name);
  });
}

/** `DQNReg`, `ResNet-50`: capitals or digits inside tell a name from a word. */
function isName(text: string): boolean {
  return /^\S+$/.test(text) && /.[\p{Lu}\d]/u.test(text);
}

function textOf(node: Nodes): string {
  return toString(node).trim();
}
