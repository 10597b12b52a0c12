import { createHash } from 'node:crypto';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The addressable parts of an entry, until the ledger is there. */
export interface Identified {
  postId: string;
  ids: Map<Nodes, string>;
  counts: { steps: number; procedures: number; samples: number; tables: number };
}

const LETTERS: Readonly<Record<string, string>> = { heading: 's', code: 'c', table: 'd' };

export function identify(slug: string, tree: Root): Identified {
  const ids = new Map<Nodes, string>();
  const counts = { steps: 0, procedures: 0, samples: 0, tables: 0 };
  let number = 0;
  const mint = (letter: string): string =>
    letter +
    createHash('sha256')
      .update(`${slug} ${String(number++)}`)
      .digest('hex')
      .slice(0, 6);
  visit(tree, (node, _index, parent) => {
    const letter = LETTERS[node.type];
    if (letter !== undefined) ids.set(node, mint(letter));
    if (node.type === 'listItem' && parent?.type === 'list' && parent.ordered === true) {
      ids.set(node, mint('t'));
      counts.steps++;
    }
    if (node.type === 'code') counts.samples++;
    if (node.type === 'table') counts.tables++;
  });
  counts.procedures = counts.steps > 0 ? 1 : 0;
  return { postId: mint('p'), ids, counts };
}
