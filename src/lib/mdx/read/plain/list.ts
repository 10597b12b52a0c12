import type { List, ListItem } from 'mdast';
import type { Point, Position } from 'unist';
import { along, readPlainInline } from './inline.ts';
import type { Setting } from './inline.ts';
import { startsPlain } from './starts-plain.ts';

/** Marker and text of an item on one line, at its indentation. */
const ITEM = /^( *)(?:-|(\d{1,9})\.) (?! )(.*[^ \t])$/;
/** Below a line of text only a list that starts so is seen. */
const FIRST = '1';

type Placed<Node> = Node & { position: Position };

/** A list with the item that was read last. */
interface OpenList {
  list: Placed<List>;
  item: Placed<ListItem>;
  /** Column, from 0, at which the text of the item stands. */
  column: number;
}

/**
 * A list whose items are one line of plain text each, and lists of these in them, indented as far as
 * the text above; without blank lines. No list may be open above, and none may go on below.
 *
 * @returns null when it is no such list beyond doubt
 */
export function readPlainList(text: string, setting: Setting): List | null {
  const reader = new ListReader(setting);
  let at = setting.start;
  for (const line of text.split('\n')) {
    if (!reader.add(line, at)) return null;
    at = { line: at.line + 1, column: 1, offset: (at.offset ?? 0) + line.length + 1 };
  }
  return reader.outermost;
}

class ListReader {
  outermost: List | null = null;
  private readonly setting: Setting;
  /** The lists that the last item lies in. */
  private readonly open: OpenList[] = [];

  constructor(setting: Setting) {
    this.setting = setting;
  }

  /** @returns false when the line is not surely an item */
  add(line: string, start: Point): boolean {
    const [, { length: indent } = '', number, text = ''] = ITEM.exec(line) ?? [];
    // A box in brackets at the start would be a task.
    if (!startsPlain(text) || !this.fits(indent, number)) return false;
    const column = line.length - text.length;
    const content = readPlainInline(text, { ...this.setting, start: along(start, column) });
    if (content === null) return false;
    const [place, end] = [along(start, indent), along(start, line.length)];
    const paragraph = { start: along(start, column), end };
    const item: Placed<ListItem> = {
      type: 'listItem',
      spread: false,
      checked: null,
      children: [{ type: 'paragraph', children: content, position: paragraph }],
      position: { start: place, end },
    };
    this.hang(item, { column, number });
    return true;
  }

  /** Closes the lists that end above the item; whether it then stands where an item of its kind may. */
  private fits(indent: number, number: string | undefined): boolean {
    const outer = this.open.findLastIndex(({ column }) => column <= indent);
    if (indent !== (this.open[outer]?.column ?? 0)) return false;
    this.open.length = Math.min(this.open.length, outer + 2);
    const sibling = this.open[outer + 1];
    if (sibling !== undefined) return sibling.list.ordered === (number !== undefined);
    return outer < 0 || number === undefined || number === FIRST;
  }

  private hang(
    item: Placed<ListItem>,
    { column, number }: { column: number; number: string | undefined },
  ): void {
    const sibling = this.open.find((list) => list.column > item.position.start.column - 1);
    if (sibling === undefined) this.openList(item, { column, number });
    else {
      sibling.list.children.push(item);
      sibling.item = item;
      sibling.column = column;
    }
    for (const { list, item: holder } of this.open) {
      list.position.end = item.position.end;
      holder.position.end = item.position.end;
    }
  }

  private openList(
    item: Placed<ListItem>,
    { column, number }: { column: number; number: string | undefined },
  ): void {
    const list: Placed<List> = {
      type: 'list',
      ordered: number !== undefined,
      start: number === undefined ? null : Number(number),
      spread: false,
      children: [item],
      position: { ...item.position },
    };
    this.open.at(-1)?.item.children.push(list);
    this.outermost ??= list;
    this.open.push({ list, item, column });
  }
}
