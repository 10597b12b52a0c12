import type { Code, Heading, List, ListItem, Nodes, Root, Table } from 'mdast';
import { plainText } from './plain-text.ts';
import type { ProcedureUnit, SectionUnit, Unit } from './unit.ts';

/**
 * The parts of an entry that have an address of their own, in document order: sections, procedures,
 * steps, samples and tables, a whole before its parts.
 */
export function unitsOf(tree: Root): Unit[] {
  const walk: Walk = { units: [], section: null, procedure: null };
  visit(tree, 0, walk);
  return walk.units;
}

interface Walk {
  units: Unit[];
  /** Place of the section that is open. */
  section: number | null;
  procedure: OpenProcedure | null;
}

interface OpenProcedure {
  place: number;
  /** The number that a list has to start with to go on with it. */
  next: number;
}

function visit(node: Nodes, depth: number, walk: Walk): void {
  switch (node.type) {
    case 'heading':
      openSection(node, walk);
      return;
    case 'code':
      addLeaf({ kind: 'sample', node }, walk);
      return;
    case 'table':
      addLeaf({ kind: 'table', node }, walk);
      return;
    case 'list':
      visitList(node, depth, walk);
      return;
    default:
      visitChildren(node, depth, walk);
  }
}

function visitChildren(node: Nodes, depth: number, walk: Walk): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    visit(child, depth, walk);
    if (node.type === 'root' && child.type !== 'heading') extendSection(child, walk);
  }
}

function openSection(node: Heading, walk: Walk): void {
  const unit: SectionUnit = {
    kind: 'section',
    node,
    depth: node.depth,
    text: plainText(node),
    section: walk.section,
  };
  unit.section = enclosing(node, walk);
  walk.section = walk.units.push(unit) - 1;
}

/** The nearest section above that a heading of this depth lies in. */
function enclosing(node: Heading, walk: Walk): number | null {
  let place = walk.section;
  while (place !== null) {
    const unit: Unit | undefined = walk.units[place];
    if (unit?.kind !== 'section') return null;
    if (unit.depth < node.depth) return place;
    place = unit.section;
  }
  return null;
}

function extendSection(node: Nodes, walk: Walk): void {
  if (walk.section === null) return;
  const unit = walk.units[walk.section];
  if (unit !== undefined) unit.text += `\n${plainText(node)}`;
}

function addLeaf(
  leaf: { kind: 'sample'; node: Code } | { kind: 'table'; node: Table },
  walk: Walk,
): void {
  walk.units.push({ ...leaf, text: plainText(leaf.node), section: walk.section });
}

function visitList(list: List, depth: number, walk: Walk): void {
  const isProcedure = list.ordered === true && depth === 0;
  const first = list.start ?? 1;
  if (isProcedure) openProcedure(list, first, walk);
  list.children.forEach((item, index) => {
    if (isProcedure) addStep(item, first + index, walk);
    visitChildren(item, depth + 1, walk);
  });
}

/** A list that goes on where the last one stopped belongs to the same procedure. */
function openProcedure(list: List, first: number, walk: Walk): void {
  const text = plainText(list);
  const open = walk.procedure === null ? undefined : walk.units[walk.procedure.place];
  if (walk.procedure?.next === first && open !== undefined) {
    open.text += `\n${text}`;
    return;
  }
  const unit: ProcedureUnit = { kind: 'procedure', node: list, text, section: walk.section };
  walk.procedure = { place: walk.units.push(unit) - 1, next: first };
}

function addStep(node: ListItem, number: number, walk: Walk): void {
  if (walk.procedure === null) return;
  const { place } = walk.procedure;
  walk.procedure.next = number + 1;
  const { section } = walk;
  const text = plainText(node);
  walk.units.push({ kind: 'step', node, number, procedure: place, text, section });
}
