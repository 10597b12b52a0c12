import type { Code, Heading, List, ListItem, Nodes, Paragraph, Root, Table } from 'mdast';
import { claimsInText } from './claims/claims-in-text.ts';
import { plainText } from './plain-text.ts';
import { headingRuns } from './procedures/heading-steps.ts';
import type { HeadingRun, HeadingStep } from './procedures/heading-steps.ts';
import type { ClaimUnit, ProcedureUnit, SectionUnit, StepUnit, Unit } from './unit.ts';

/**
 * The parts of an entry that have an address of their own, in document order: sections, procedures,
 * steps, samples, tables and claims, a whole before its parts.
 */
export function unitsOf(tree: Root): Unit[] {
  const walk: Walk = {
    units: [],
    section: null,
    procedure: null,
    step: null,
    openLists: 0,
    headings: stepsByHeading(tree),
    runs: new Map(),
  };
  visit(tree, walk);
  return walk.units;
}

interface Walk {
  units: Unit[];
  /** Place of the section that is open. */
  section: number | null;
  procedure: OpenProcedure | null;
  /** Place of the step that one is in. */
  step: number | null;
  /** Lists around the place that one is at. */
  openLists: number;
  /** Sections that are steps. */
  headings: ReadonlyMap<Heading, HeadingPlace>;
  /** Places of their procedures in the list of units. */
  runs: Map<HeadingRun, number>;
}

interface HeadingPlace {
  run: HeadingRun;
  step: HeadingStep;
}

function stepsByHeading(tree: Root): Map<Heading, HeadingPlace> {
  return new Map(
    headingRuns(tree).flatMap((run) =>
      run.steps.map((step): [Heading, HeadingPlace] => [step.heading, { run, step }]),
    ),
  );
}

interface OpenProcedure {
  place: number;
  /** The number that a list has to start with to go on with it. */
  next: number;
}

function visit(node: Nodes, walk: Walk): void {
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
    case 'paragraph':
      addClaims(node, walk);
      return;
    case 'list':
      visitList(node, walk);
      return;
    default:
      visitChildren(node, walk);
  }
}

function visitChildren(node: Nodes, walk: Walk): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (node.type !== 'mdxJsxFlowElement' || child.type !== 'paragraph') visit(child, walk);
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
  const place = walk.headings.get(node);
  if (place !== undefined) addHeadingStep(place, unit.section, walk);
  walk.section = walk.units.push(unit) - 1;
}

/** A section that is a step has an id as a section and one as a step. */
function addHeadingStep(
  { run, step }: HeadingPlace,
  section: number | null,
  { units, runs }: Walk,
): void {
  const text = plainText(step.heading);
  let procedure = runs.get(run);
  if (procedure === undefined) {
    const titles = run.steps.map(({ heading }) => plainText(heading)).join('\n');
    const unit: ProcedureUnit = {
      kind: 'procedure',
      node: run.list,
      ofSections: true,
      text: titles,
      section,
    };
    procedure = units.push(unit) - 1;
    runs.set(run, procedure);
  }
  const { item: node, heading, number } = step;
  units.push({ kind: 'step', node, heading, number, procedure, parent: null, text, section });
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

/** What a component holds is no prose; one on a line of its own is read as a paragraph. */
function addClaims(node: Paragraph, walk: Walk): void {
  if (node.children.some(({ type }) => type === 'mdxJsxTextElement')) return;
  const whole = plainText(node);
  for (const placed of claimsInText(whole)) {
    const sentence = whole.slice(placed.sentence.start, placed.sentence.end);
    const figure = sentence.slice(placed.claim.start, placed.claim.end);
    const { section, step, openLists } = walk;
    const place = { section, step, inList: openLists > 0 };
    const unit: ClaimUnit = {
      kind: 'claim',
      node,
      text: `${figure}\n${sentence}`,
      ...placed,
      ...place,
    };
    walk.units.push(unit);
  }
}

/** Numbered items are steps: of a procedure, or of the step that they stand in. */
function visitList(list: List, walk: Walk): void {
  const isOrdered = list.ordered === true;
  const first = list.start ?? 1;
  const parent = walk.step;
  if (isOrdered && parent === null) openProcedure(list, first, walk);
  walk.openLists += 1;
  list.children.forEach((item, index) => {
    if (isOrdered) walk.step = addStep(item, { number: first + index, parent }, walk);
    visitChildren(item, walk);
    walk.step = parent;
  });
  walk.openLists -= 1;
}

/** A list that goes on where the last one stopped belongs to the same procedure. */
function openProcedure(list: List, first: number, walk: Walk): void {
  const text = plainText(list);
  const open = walk.procedure === null ? undefined : walk.units[walk.procedure.place];
  if (walk.procedure?.next === first && open !== undefined) {
    open.text += `\n${text}`;
    return;
  }
  const unit: ProcedureUnit = {
    kind: 'procedure',
    node: list,
    ofSections: false,
    text,
    section: walk.section,
  };
  walk.procedure = { place: walk.units.push(unit) - 1, next: first };
}

/** @returns its place in the list of units */
function addStep(
  node: ListItem,
  { number, parent }: { number: number; parent: number | null },
  walk: Walk,
): number | null {
  if (walk.procedure === null) return null;
  const { place: procedure } = walk.procedure;
  if (parent === null) walk.procedure.next = number + 1;
  const { section } = walk;
  const text = plainText(node);
  const heading = null;
  const unit: StepUnit = { kind: 'step', node, heading, number, procedure, parent, text, section };
  return walk.units.push(unit) - 1;
}
