import type { Code, List, ListItem, Nodes, RootContent } from 'mdast';

/** Prose, or one code block that stands alone. */
export type Piece = ProsePiece | { kind: 'code'; node: Code };

export interface ProsePiece {
  kind: 'prose';
  nodes: RootContent[];
  /** Fragment of the first part that has an address; empty when none has. */
  anchor: string;
}

export interface Cutter {
  ids: ReadonlyMap<Nodes, string>;
  /** Whether a code block is cut out of the prose around it. */
  standsAlone: (code: Code) => boolean;
}

/**
 * Cuts a post where a code block stands alone, also inside lists and quotes: the text of a step keeps
 * its number, what follows the code in the same step goes on without one.
 */
export function piecesOf(nodes: readonly RootContent[], cutter: Cutter): Piece[] {
  return nodes.flatMap((node): Piece[] => {
    if (node.type === 'code' && cutter.standsAlone(node)) return [{ kind: 'code', node }];
    if (node.type === 'list' && holdsCode(node, cutter)) return cutList(node, cutter);
    if (node.type === 'blockquote' && holdsCode(node, cutter))
      return piecesOf(node.children, cutter);
    return [{ kind: 'prose', nodes: [node], anchor: anchorOf(node, cutter) }];
  });
}

function holdsCode(node: Nodes, cutter: Cutter): boolean {
  if (node.type === 'code') return cutter.standsAlone(node);
  return 'children' in node && node.children.some((child) => holdsCode(child, cutter));
}

function cutList(list: List, cutter: Cutter): Piece[] {
  const pieces: Piece[] = [];
  let open: ListItem[] = [];
  let first = 0;
  const close = (): void => {
    const [original] = list.children.slice(first);
    if (open.length > 0 && original !== undefined) {
      const start = list.ordered === true ? (list.start ?? 1) + first : null;
      const part: List = { ...list, start, children: open };
      pieces.push({ kind: 'prose', nodes: [part], anchor: stepAnchor(original, cutter) });
    }
    first += open.length;
    open = [];
  };
  for (const item of list.children) {
    if (!holdsCode(item, cutter)) {
      open.push(item);
      continue;
    }
    const { head, rest } = cutItem(item, cutter);
    open.push(head);
    close();
    pieces.push(...rest);
  }
  close();
  return pieces;
}

/** What stands in an item before its first code block, and everything from there on. */
function cutItem(item: ListItem, cutter: Cutter): { head: ListItem; rest: Piece[] } {
  const pieces = piecesOf(item.children, cutter);
  const end = pieces.findIndex(({ kind }) => kind === 'code');
  const before = pieces
    .slice(0, end)
    .flatMap((piece) => (piece.kind === 'prose' ? piece.nodes : []));
  return { head: { ...item, children: before.filter(isBlock) }, rest: pieces.slice(end) };
}

/** Pieces of an item hold nothing but what an item may hold. */
function isBlock(node: RootContent): node is ListItem['children'][number] {
  return node.type !== 'listItem' && node.type !== 'yaml';
}

function anchorOf(node: Nodes, cutter: Cutter): string {
  const [item] = node.type === 'list' ? node.children : [];
  if (item !== undefined) return stepAnchor(item, cutter);
  return cutter.ids.get(node) ?? '';
}

function stepAnchor(item: ListItem, { ids }: Cutter): string {
  const id = ids.get(item);
  return id === undefined ? '' : `step-${id}`;
}
