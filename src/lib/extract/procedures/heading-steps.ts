import type { Heading, List, ListItem, Nodes, Root } from 'mdast';
import { plainText } from '../plain-text.ts';
import { isOrder } from './orders.ts';
import { everyNode } from './step-parts.ts';

/** `Step 1: …`, `Step 2. …`; a heading says itself that it is a step. */
const STEP = /^step (\d{1,2})(?:\s?[:.)–—-]|\s|$)/i;
/** `1. …`, `2) …`: may be a step, a question of a quiz or the third of four reasons. */
const NUMBERED = /^(\d{1,2})[.)] (?:\(optional\) )?(\S.*)$/i;
/** `Creating a file` orders as much as `Create a file` does. */
const GERUND =
  /^(?:creat|build|configur|install|sett|add|runn|test|deploy|push|download|upload|train|prepar|load|enabl|connect|launch|start|delet|clean|writ|import)ing\b/i;
const FEWEST = 2;

/** A section that is a step: its heading and everything down to the next section of its rank. */
export interface HeadingStep {
  heading: Heading;
  number: number;
  /** Stands for the step; its children are those of the entry, but it is in no tree. */
  item: ListItem;
}

/** Sections that are the steps of one task. */
export interface HeadingRun {
  /** Stands for the procedure; it is in no tree either. */
  list: List;
  steps: HeadingStep[];
}

interface Numbered {
  heading: Heading;
  number: number;
  /** Its place among the children of the root. */
  place: number;
}

/**
 * Runs of headings that number the steps of a task, from 1 on. `Step 1`, `Step 2` may lack one that
 * the dump has lost; `1.`, `2.` are steps only if none is missing, each is an order, and most have
 * code below them. Where a post has numbered items,
 * those are its steps, so that a number means one thing in it.
 */
export function headingRuns(tree: Root): HeadingRun[] {
  if (hasNumberedItems(tree)) return [];
  const named = runsOf(tree, (text) => STEP.exec(text)?.[1]).filter(startsAtOne);
  const bare = runsOf(tree, (text) => NUMBERED.exec(text)?.[1])
    .filter(startsAtOne)
    .filter((run) => isGapless(run) && run.every(isOrdering) && hasWork(tree, run));
  return [...named, ...bare].map((run) => toRun(tree, run));
}

/** Numbers that rise, until a heading of a higher rank ends the section that they are parts of. */
function runsOf(tree: Root, numberOf: (text: string) => string | undefined): Numbered[][] {
  const runs: Numbered[][] = [];
  let open: Numbered[] = [];
  tree.children.forEach((node, place) => {
    if (node.type !== 'heading') return;
    const number = Number(numberOf(plainText(node).trim()) ?? 0);
    const [first, last] = [open[0], open.at(-1)];
    if (first !== undefined && node.depth < first.heading.depth) open = [];
    if (number === 0) return;
    if (open.length === 0 || number <= (last?.number ?? 0)) runs.push((open = []));
    open.push({ heading: node, number, place });
  });
  return runs;
}

function startsAtOne(run: readonly Numbered[]): boolean {
  return run.length >= FEWEST && run[0]?.number === 1;
}

function isGapless(run: readonly Numbered[]): boolean {
  const [first] = run;
  return run.every(
    ({ number, heading }, place) => number === place + 1 && heading.depth === first?.heading.depth,
  );
}

function isOrdering({ heading }: Numbered): boolean {
  const words = NUMBERED.exec(plainText(heading).trim())?.[2] ?? '';
  return !words.endsWith('?') && (isOrder(words) || GERUND.test(words));
}

function hasWork(tree: Root, run: readonly Numbered[]): boolean {
  const working = run.filter(({ place }) =>
    sectionAt(tree, place, run).some(({ type }) => type === 'code'),
  );
  return working.length * 2 > run.length;
}

function hasNumberedItems(tree: Root): boolean {
  return [...everyNode(tree.children)].some(
    (node) => node.type === 'list' && node.ordered === true,
  );
}

function toRun(tree: Root, run: readonly Numbered[]): HeadingRun {
  const steps = run.map(({ heading, number, place }) => {
    const children = sectionAt(tree, place, run).filter(isBlock);
    const item: ListItem = { type: 'listItem', spread: true, children: [heading, ...children] };
    return { heading, number, item };
  });
  const list: List = { type: 'list', ordered: true, children: steps.map(({ item }) => item) };
  return { list, steps };
}

/** What stands below a heading, down to the next step of its run or a heading of its rank. */
function sectionAt(tree: Root, place: number, run: readonly Numbered[]): Root['children'] {
  const own = tree.children[place];
  const depth = own?.type === 'heading' ? own.depth : 1;
  const below = tree.children.slice(place + 1);
  const end = below.findIndex(
    (node) =>
      node.type === 'heading' &&
      (node.depth <= depth || run.some(({ heading }) => heading === node)),
  );
  return end < 0 ? below : below.slice(0, end);
}

type Block = ListItem['children'][number];

function isBlock(node: Nodes): node is Block {
  return node.type !== 'root' && node.type !== 'yaml' && node.type !== 'mdxjsEsm';
}
