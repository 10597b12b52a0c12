import type { Code, List, ListItem, Paragraph } from 'mdast';
import type { Point, Position } from 'unist';
import { readPlainParagraph } from './block.ts';
import { readPlainFence } from './fence.ts';
import { along } from './inline.ts';
import type { Setting } from './inline.ts';

/** Marker and first line of an item. */
const ITEM = /^(?:-|(\d{1,9})\.) (?! )(?=.*[^ ]$)/;
/** Right below a line of text only a list that starts so is seen. */
const FIRST = '1';
const FENCE = /^`{3,}/;
/** Lists within lists beyond this are nobody's, and are left to the general reader. */
const DEEPEST = 20;

/** A line without the indentation of what it lies in, and where it begins. */
interface Row {
  text: string;
  at: Point;
}

type Placed<Node> = Node & { position: Position };

/** What an item may hold here. */
type Child = Placed<Paragraph> | Placed<Code> | Placed<List>;

/**
 * A list whose items hold paragraphs, code between backticks, and lists of these, all indented as far
 * as the text of their item. No list may be open above, and none may go on below.
 *
 * @returns null when it is no such list beyond doubt
 */
export function readPlainList(text: string, { start, hasDefinitions }: Setting): List | null {
  const rows: Row[] = [];
  let at = start;
  for (const line of text.split('\n')) {
    rows.push({ text: line, at });
    at = { line: at.line + 1, column: 1, offset: (at.offset ?? 0) + line.length + 1 };
  }
  return readList(rows, { depth: 1, hasDefinitions });
}

interface Context {
  depth: number;
  hasDefinitions: boolean;
}

interface ItemRows {
  start: Point;
  rows: Row[];
}

function readList(rows: readonly Row[], context: Context): Placed<List> | null {
  const number = ITEM.exec(rows[0]?.text ?? '')?.[1];
  const parts = context.depth > DEEPEST ? null : splitItems(rows, number !== undefined);
  if (parts === null) return null;
  const children: Placed<ListItem>[] = [];
  for (const part of parts) {
    const item = readItem(part, context);
    if (item === null) return null;
    children.push(item);
  }
  const [first, last] = [children[0], children.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number === undefined ? null : Number(number),
    spread: parts.slice(0, -1).some((part) => part.rows.at(-1)?.text === ''),
    children,
    position: { start: first.position.start, end: last.position.end },
  };
}

/** The lines of each item, from its text on. */
function splitItems(rows: readonly Row[], isOrdered: boolean): ItemRows[] | null {
  const items: ItemRows[] = [];
  let column = 0;
  for (const row of rows) {
    const [marker, number] = ITEM.exec(row.text) ?? [];
    if (marker !== undefined) {
      if ((number !== undefined) !== isOrdered) return null;
      column = marker.length;
      items.push({ start: row.at, rows: [indented(row, column)] });
      continue;
    }
    const item = items.at(-1);
    const isWithin = row.text === '' || row.text.startsWith(' '.repeat(column));
    if (item === undefined || !isWithin) return null;
    item.rows.push(row.text === '' ? row : indented(row, column));
  }
  return items;
}

function indented({ text, at }: Row, width: number): Row {
  return { text: text.slice(width), at: along(at, width) };
}

function readItem({ start, rows }: ItemRows, context: Context): Placed<ListItem> | null {
  const children: Child[] = [];
  let spread = false;
  for (let at = 0; at < rows.length;) {
    if (rows[at]?.text === '') {
      at += 1;
      continue;
    }
    spread ||= at > 0 && rows[at - 1]?.text === '';
    const read = readChild(rows, at, context);
    if (read === null) return null;
    children.push(read.node);
    at = read.next;
  }
  const end = children.at(-1)?.position.end;
  if (children[0]?.type !== 'paragraph' || end === undefined) return null;
  return { type: 'listItem', spread, checked: null, children, position: { start, end } };
}

interface ReadChild {
  node: Child;
  /** Line at which to go on. */
  next: number;
}

function readChild(rows: readonly Row[], from: number, context: Context): ReadChild | null {
  const text = rows[from]?.text ?? '';
  if (text.startsWith('```')) return readFenceIn(rows, from);
  if (ITEM.test(text)) return readListIn(rows, from, context);
  return readParagraphIn(rows, from, context);
}

function readFenceIn(rows: readonly Row[], from: number): ReadChild | null {
  const fence = FENCE.exec(rows[from]?.text ?? '')?.[0];
  let to = from + 1;
  while (to < rows.length && rows[to]?.text !== fence) to += 1;
  const text = textOf(rows.slice(from, to + 1));
  const read = readPlainFence(text, 0);
  if (read === null || read === 'never closed') return null;
  if (read.end !== text.length || !isBlankAt(rows, to + 1)) return null;
  const [opening, closing] = [rows[from], rows[to]];
  if (opening === undefined || closing === undefined) return null;
  const position = { start: opening.at, end: along(closing.at, closing.text.length) };
  return { node: { ...read.node, position }, next: to + 1 };
}

/** A list ends at a line of text behind a blank one. */
function readListIn(rows: readonly Row[], from: number, context: Context): ReadChild | null {
  const number = ITEM.exec(rows[from]?.text ?? '')?.[1];
  if (!isBlankAt(rows, from - 1) && number !== undefined && number !== FIRST) return null;
  let next = from;
  while (next < rows.length && isPartOfList(rows[next]?.text ?? '')) next += 1;
  if (next < rows.length && !isBlankAt(rows, next - 1)) return null;
  while (isBlankAt(rows, next - 1)) next -= 1;
  const deeper = { ...context, depth: context.depth + 1 };
  const node = readList(rows.slice(from, next), deeper);
  return node === null ? null : { node, next };
}

function isPartOfList(text: string): boolean {
  return text === '' || text.startsWith(' ') || ITEM.test(text);
}

function readParagraphIn(
  rows: readonly Row[],
  from: number,
  { hasDefinitions }: Context,
): ReadChild | null {
  const start = rows[from]?.at;
  let next = from + 1;
  while (!isBlankAt(rows, next) && !ITEM.test(rows[next]?.text ?? '')) next += 1;
  if (start === undefined) return null;
  const setting = { start, margin: start.column - 1, hasDefinitions };
  const node = readPlainParagraph(textOf(rows.slice(from, next)), setting);
  return node === null ? null : { node, next };
}

/** Whether a line is blank; what is not there counts as blank. */
function isBlankAt(rows: readonly Row[], at: number): boolean {
  return (rows[at]?.text ?? '') === '';
}

function textOf(rows: readonly Row[]): string {
  return rows.map(({ text }) => text).join('\n');
}
