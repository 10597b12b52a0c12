import type { Nodes, Root } from 'mdast';
import type { Procedure, Step } from '../../../schemas/procedure.ts';
import { plainText } from '../plain-text.ts';
import { sentencesOf } from '../sentences.ts';
import type { ProcedureUnit, StepUnit, Unit } from '../unit.ts';
import { leadInsOf } from './lead-ins.ts';
import { outlinesOf } from './outlines.ts';
import { servicesNamedIn } from './named-services.ts';
import { titleOf } from './procedure-title.ts';
import { stepBodies } from './step-bodies.ts';
import { everyNode, figuresIn, linksIn, notesIn, proseOf, substepsOf } from './step-parts.ts';

/** The post that procedures are taken from. */
export interface ProcedureSource {
  title: string;
  /** Products and services that it uses. */
  services: readonly string[];
  tree: Root;
  units: readonly Unit[];
  /** Ids of the parts with an address, by their node. */
  ids: ReadonlyMap<Nodes, string>;
}

/** The procedures of an entry with their steps, in order. */
export function proceduresOf(source: ProcedureSource): Procedure[] {
  const { tree, units, ids } = source;
  const after = new Map<Nodes, Nodes[]>();
  for (const body of stepBodies(tree, units)) after.set(body.unit.node, body.after);
  const leadIns = leadInsOf(tree);
  const outlines = outlinesOf(units, ({ node }) => leadIns.get(node) ?? '');
  const steps = Map.groupBy(units.filter(isStep), (step) => step.procedure);
  const inSection = Map.groupBy(units.filter(isProcedure), (unit) => unit.section);
  return units.flatMap((unit, place) => {
    const id = ids.get(unit.node);
    if (!isProcedure(unit) || id === undefined) return [];
    const leadIn = leadIns.get(unit.node) ?? '';
    const section = sectionOf(unit, source);
    const isAlone = inSection.get(unit.section)?.length === 1;
    const heading = section?.title ?? null;
    const title = titleOf({ heading, isAlone, leadIn, post: source.title });
    const named = outlines.get(unit);
    const made = (steps.get(place) ?? []).flatMap((step) => {
      const leadsTo = named?.get(step)?.node;
      return stepOf(step, { after: after.get(step.node) ?? [], leadsTo }, source);
    });
    return [{ id, title, section, leadIn, outline: named !== undefined, steps: made }];
  });
}

function isStep(unit: Unit): unit is StepUnit {
  return unit.kind === 'step';
}

function isProcedure(unit: Unit): unit is ProcedureUnit {
  return unit.kind === 'procedure';
}

function sectionOf(unit: Unit, { units, ids }: ProcedureSource): Procedure['section'] {
  const section = unit.section === null ? undefined : units[unit.section];
  const id = section === undefined ? undefined : ids.get(section.node);
  return section === undefined || id === undefined ? null : { id, title: plainText(section.node) };
}

interface Around {
  /** What belongs to the step outside of its item. */
  after: readonly Nodes[];
  /** Heading of the section that it names. */
  leadsTo: Nodes | undefined;
}

function stepOf(unit: StepUnit, { after, leadsTo }: Around, source: ProcedureSource): Step[] {
  const { units, ids, services } = source;
  const id = ids.get(unit.node);
  if (id === undefined) return [];
  const parent = unit.parent === null ? undefined : units[unit.parent];
  const nodes = [...unit.node.children, ...after];
  const text = proseOf(unit.node.children);
  return [
    {
      id,
      number: unit.number,
      parent: (parent && ids.get(parent.node)) ?? null,
      lead: sentencesOf(text)[0] ?? '',
      text,
      substeps: substepsOf(unit.node, ids),
      samples: idsOf('code', nodes, ids),
      tables: idsOf('table', nodes, ids),
      figures: figuresIn(nodes),
      notes: notesIn(nodes),
      links: linksIn(nodes),
      services: servicesNamedIn(text, services),
      leadsTo: (leadsTo && ids.get(leadsTo)) ?? null,
    },
  ];
}

function idsOf(
  type: 'code' | 'table',
  nodes: readonly Nodes[],
  ids: ReadonlyMap<Nodes, string>,
): string[] {
  return [...everyNode(nodes)].flatMap((node) => (node.type === type ? (ids.get(node) ?? []) : []));
}
