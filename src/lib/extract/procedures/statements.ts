import type { Nodes, Root } from 'mdast';
import type { Statement } from '../../../schemas/walkthrough.ts';
import { plainText } from '../plain-text.ts';
import { sentencesOf } from '../sentences.ts';

/** A sentence of a post, with where it stands. */
export interface Said extends Statement {
  /** Heading right above; empty at the top of the post. */
  heading: string;
  /** An item of a list, or a sentence of one. */
  isItem: boolean;
  /** The first sentence of its paragraph. */
  opens: boolean;
  /** It stands in a numbered item. */
  inStep: boolean;
}

interface Walk {
  ids: ReadonlyMap<Nodes, string>;
  /** Heading of the section that one is in. */
  heading: string;
  /** Its id. */
  section: string;
  said: Said[];
}

/** What a post says in sentences, in order: no code, no tables, no captions, nothing about authors. */
export function statementsOf(tree: Root, ids: ReadonlyMap<Nodes, string>): Said[] {
  const walk: Walk = { ids, heading: '', section: '', said: [] };
  for (const node of tree.children) visit(node, walk, { step: '', isItem: false });
  return walk.said;
}

interface Around {
  /** Id of the step around; empty outside of steps. */
  step: string;
  isItem: boolean;
}

function visit(node: Nodes, walk: Walk, around: Around): void {
  if (node.type === 'heading') {
    walk.heading = plainText(node);
    walk.section = walk.ids.get(node) ?? '';
  }
  if (node.type === 'paragraph') say(plainText(node), walk, around);
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return;
  for (const child of node.children) {
    const isItem = child.type === 'listItem';
    const step = isItem ? (walk.ids.get(child) ?? around.step) : around.step;
    visit(child, walk, { step, isItem: isItem || around.isItem });
  }
}

function say(paragraph: string, walk: Walk, { step, isItem }: Around): void {
  const { heading } = walk;
  const anchor = step === '' ? walk.section : `step-${step}`;
  sentencesOf(paragraph).forEach((text, place) => {
    walk.said.push({ text, anchor, heading, isItem, opens: place === 0, inStep: step !== '' });
  });
}
