import type { ListItem, Nodes, Parents, Root } from 'mdast';
import type { StepUnit, Unit } from '../unit.ts';

/** A step of the top with everything that belongs to it. */
export interface StepBody {
  unit: StepUnit;
  /** What stands between its item and the next one, outside of the list. */
  after: Nodes[];
}

/** What may follow the last step of a procedure and still belong to it. */
const SHOWN: ReadonlySet<Nodes['type']> = new Set(['code', 'table', 'mdxJsxFlowElement']);

/**
 * Steps with what belongs to each. What interrupts a procedure belongs to the step above it, down to
 * the next heading; behind its last step only what is shown right there: code, a table, a picture.
 */
export function stepBodies(tree: Root, units: readonly Unit[]): StepBody[] {
  const steps = new Map<Nodes, StepUnit>();
  for (const unit of units)
    if (unit.kind === 'step' && unit.parent === null) steps.set(unit.node, unit);
  const bodies = new Bodies(steps);
  bodies.visit(tree);
  return bodies.found;
}

class Bodies {
  readonly found: StepBody[] = [];
  readonly #steps: ReadonlyMap<Nodes, StepUnit>;

  constructor(steps: ReadonlyMap<Nodes, StepUnit>) {
    this.#steps = steps;
  }

  visit(parent: Parents): void {
    let open: StepBody | null = null;
    let between: Nodes[] = [];
    let isCut = false;
    for (const child of parent.children) {
      const items = child.type === 'list' ? this.#stepsOf(child.children) : [];
      const [first] = items;
      if (first !== undefined) {
        if (open !== null) open.after = follows(open.unit, first) ? between : shownFirst(between);
        this.found.push(...items.map((unit) => ({ unit, after: [] })));
        open = this.found.at(-1) ?? null;
        between = [];
        isCut = false;
      } else if (child.type === 'heading') isCut = true;
      else {
        if ('children' in child) this.visit(child);
        if (!isCut) between.push(child);
      }
    }
    if (open !== null) open.after = shownFirst(between);
  }

  #stepsOf(items: readonly ListItem[]): StepUnit[] {
    return items.flatMap((item) => this.#steps.get(item) ?? []);
  }
}

function follows(above: StepUnit, next: StepUnit): boolean {
  return above.procedure === next.procedure;
}

function shownFirst(nodes: readonly Nodes[]): Nodes[] {
  const end = nodes.findIndex(({ type }) => !SHOWN.has(type));
  return nodes.slice(0, end < 0 ? nodes.length : end);
}
