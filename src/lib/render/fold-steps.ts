import type { List, ListItem, Nodes, Root } from 'mdast';
import { leadInsOf } from '../extract/procedures/lead-ins.ts';
import { outlinesOf } from '../extract/procedures/outlines.ts';
import { stepBodies } from '../extract/procedures/step-bodies.ts';
import type { StepUnit, Unit } from '../extract/unit.ts';
import type { NodeIds } from './context.ts';

/** An entry whose steps hold what belongs to them. */
export interface Folded {
  tree: Root;
  /** Ids by the nodes of this tree. */
  ids: NodeIds;
  /** Items of outlines, with the id of the section that they name, if they name one. */
  outlines: ReadonlyMap<ListItem, string | null>;
}

/**
 * Puts what belongs to a step inside it: what interrupts a numbered list into the item above, and a
 * section that is a step, with its heading, into an item of a list of its own. Leaves keep their
 * identity; lists and items that change are copies.
 */
export function foldSteps(tree: Root, units: readonly Unit[], ids: NodeIds): Folded {
  if (!units.some(({ kind }) => kind === 'step')) return { tree, ids, outlines: new Map() };
  const folding = new Folding(tree, units, ids);
  const children = folding.fold(tree.children);
  return { tree: { ...tree, children }, ids: folding.ids, outlines: folding.outlines };
}

class Folding {
  readonly ids: Map<Nodes, string>;
  readonly outlines = new Map<ListItem, string | null>();
  readonly #units: readonly Unit[];
  /** What belongs to the items of lists. */
  readonly #bodies = new Map<Nodes, readonly Nodes[]>();
  readonly #steps = new Map<Nodes, StepUnit>();
  /** Sections that are steps, by their heading. */
  readonly #sections = new Map<Nodes, StepUnit>();
  /** Steps by what they take in from where it stood; the item of a list before the section around. */
  readonly #owners = new Map<Nodes, ListItem>();

  constructor(tree: Root, units: readonly Unit[], ids: NodeIds) {
    this.#units = units;
    this.ids = new Map(ids);
    for (const unit of units) {
      if (unit.kind !== 'step') continue;
      this.#steps.set(unit.node, unit);
      if (unit.heading === null) continue;
      this.#sections.set(unit.heading, unit);
      for (const child of unit.node.children.slice(1)) this.#owners.set(child, unit.node);
    }
    const leadIns = leadInsOf(tree);
    const outlines = outlinesOf(units, ({ node }) => leadIns.get(node) ?? '');
    for (const unit of this.#steps.values()) {
      const procedure = units[unit.procedure];
      const named = procedure?.kind === 'procedure' ? outlines.get(procedure) : undefined;
      if (named === undefined) continue;
      const section = named.get(unit)?.node;
      this.outlines.set(unit.node, (section && this.ids.get(section)) ?? null);
    }
    for (const { unit, after } of stepBodies(tree, units)) {
      if (this.outlines.has(unit.node)) continue;
      this.#bodies.set(unit.node, after);
      for (const node of after) this.#owners.set(node, unit.node);
    }
  }

  /** What is to stand in a step, or outside of all, of these nodes. */
  fold(children: readonly Nodes[], owner?: ListItem): Block[] {
    const isTaken = (node: Nodes): boolean => {
      const by = this.#owners.get(node);
      return by !== undefined && by !== owner;
    };
    const folded: Block[] = [];
    for (const child of children) {
      if (!isBlock(child) || isTaken(child)) continue;
      const above = folded.at(-1);
      const made = this.#foldBlock(child);
      if (made.type === 'list' && above?.type === 'list' && this.#goesOn(above, made))
        above.children.push(...made.children);
      else folded.push(made);
    }
    return folded;
  }

  #foldBlock(node: Block): Block {
    const section = this.#sections.get(node);
    if (section !== undefined) return this.#foldSection(section, node);
    if (node.type === 'list') return this.#foldList(node);
    if (node.type !== 'blockquote') return node;
    return { ...node, children: this.fold(node.children) };
  }

  #foldList(list: List): List {
    const children = list.children.map((item) =>
      this.#copy(item, [...item.children, ...(this.#bodies.get(item) ?? [])]),
    );
    const folded: List = { ...list, children };
    this.#rename(list, folded);
    return folded;
  }

  #foldSection({ node, number, procedure }: StepUnit, heading: Block): List {
    const item = this.#copy(node, node.children.slice(1), [heading]);
    const list: List = { type: 'list', ordered: true, start: number, children: [item] };
    const run = this.#units[procedure];
    if (run !== undefined) this.#rename(run.node, list);
    return list;
  }

  /** An item with other children. */
  #copy(item: ListItem, children: readonly Nodes[], head: readonly Block[] = []): ListItem {
    const copy: ListItem = { ...item, children: [...head, ...this.fold(children, item)] };
    this.#rename(item, copy);
    const step = this.#steps.get(item);
    if (step !== undefined) this.#steps.set(copy, step);
    const leadsTo = this.outlines.get(item);
    if (leadsTo !== undefined) this.outlines.set(copy, leadsTo);
    return copy;
  }

  #rename(node: Nodes, copy: Nodes): void {
    const id = this.ids.get(node);
    if (id !== undefined) this.ids.set(copy, id);
  }

  /** Two lists of one procedure between which nothing is left. */
  #goesOn(above: List, below: List): boolean {
    const [last, first] = [above.children.at(-1), below.children[0]];
    const [a, b] = [last && this.#steps.get(last), first && this.#steps.get(first)];
    return a !== undefined && b !== undefined && a.heading === null && a.procedure === b.procedure;
  }
}

type Block = ListItem['children'][number];

/** Entries hold nothing else where blocks stand. */
function isBlock(node: Nodes): node is Block {
  return node.type !== 'root' && node.type !== 'yaml' && node.type !== 'mdxjsEsm';
}
