import type { List, ListItem as ListItemNode } from 'mdast';
import type { ListItem } from '../../blocks/block.ts';
import type { Flow } from '../tree.ts';

interface OpenItem {
  list: List;
  item: ListItemNode;
  /** Number of the item, if it has one. */
  number: number | null;
}

/** The lists that are open at some point of the body, outermost first. */
export class ListStack {
  private readonly open: OpenItem[] = [];

  /** The next block is not part of any list. */
  close(): void {
    this.open.length = 0;
  }

  /**
   * Adds an item: to the open list of its depth if that goes on, else to a new one.
   *
   * @returns the new list if it has to be hung into the body, null when it hangs already
   */
  add(block: ListItem, content: Flow): List | null {
    const depth = Math.max(1, Math.min(block.depth, this.open.length + 1));
    const sibling = this.open[depth - 1];
    this.open.length = Math.min(this.open.length, depth - 1);
    const number = block.ordered ? block.number : null;
    const item: ListItemNode = { type: 'listItem', spread: false, checked: null, children: [] };
    item.children.push(content);
    if (sibling !== undefined && goesOn(sibling, number)) {
      sibling.list.children.push(item);
      this.open.push({ list: sibling.list, item, number });
      return null;
    }
    const list: List = {
      type: 'list',
      ordered: block.ordered,
      start: number,
      spread: false,
      children: [item],
    };
    const parent = this.open.at(-1);
    parent?.item.children.push(list);
    this.open.push({ list, item, number });
    return parent === undefined ? list : null;
  }

  /** Adds a further block to the open item of a depth; false when there is none. */
  extend(depth: number, content: Flow): boolean {
    const place = Math.min(depth, this.open.length) - 1;
    const target = this.open[place];
    if (target === undefined) return false;
    this.open.length = place + 1;
    target.item.children.push(content);
    return true;
  }
}

function goesOn({ list, number }: OpenItem, next: number | null): boolean {
  if (next === null || number === null) return list.ordered !== true && next === null;
  return list.ordered === true && next === number + 1;
}
