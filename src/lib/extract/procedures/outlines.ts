import type { ProcedureUnit, SectionUnit, StepUnit, Unit } from '../unit.ts';
import { goalOf } from './procedure-title.ts';
import { isOrder } from './orders.ts';
import { sentencesOf } from '../sentences.ts';

/** Items of an outline name at least so many of the sections that follow, and half of them do. */
const FEWEST_NAMED = 2;
const NAMING_SHARE = 0.5;
/** Fewer orders than this among its items: the list describes something. */
const ORDERING_SHARE = 0.5;

/** Words that tell no section from another. */
const COMMON: ReadonlySet<string> = new Set(
  `a an the and or of to in on for with your our you we it its this that from by at as using use how into over
  build create make set up setup run get start do perform complete configure aws amazon step steps`.split(
    /\s+/,
  ),
);
/** Endings that differ between `Prepare the data` and `Preparing the data`. */
const ENDING = /(?:ations?|ings?|ions?|ments?|ers?|ed|es|s|e|y|ies)$/;
const SHORTEST_STEM = 4;

/** Procedures that nobody carries out, with the section that each of their items names, if it names one. */
export type Outlines = ReadonlyMap<ProcedureUnit, ReadonlyMap<StepUnit, SectionUnit>>;

/**
 * Numbered lists that say what follows, or what a system does: their items name the sections behind
 * them, or few of them are orders and none has code.
 *
 * @param leadInOf the sentence before a procedure
 */
export function outlinesOf(
  units: readonly Unit[],
  leadInOf: (procedure: ProcedureUnit) => string,
): Outlines {
  const found = new Map<ProcedureUnit, Map<StepUnit, SectionUnit>>();
  const steps = Map.groupBy(units.filter(isStep), ({ procedure }) => procedure);
  const sections = units.flatMap((unit, place) =>
    unit.kind === 'section' ? [{ unit, place, stems: stemsOf(firstLine(unit.text)) }] : [],
  );
  const withCode = new Set(units.filter((_, place) => units[place + 1]?.kind === 'sample'));
  units.forEach((unit, place) => {
    if (unit.kind !== 'procedure' || unit.ofSections) return;
    const all = steps.get(place) ?? [];
    const top = all.filter(({ parent }) => parent === null);
    if (all.some((step) => withCode.has(step))) return;
    const first = sections.findIndex((section) => section.place > place);
    const named = namedSections(top, first < 0 ? [] : sections.slice(first));
    const namesWhatFollows = named.size >= FEWEST_NAMED && named.size >= top.length * NAMING_SHARE;
    const describes = goalOf(leadInOf(unit)) === null && isDescription(top);
    if (namesWhatFollows || describes) found.set(unit, new Map([...named].filter(isSure)));
  });
  return found;
}

function isStep(unit: Unit): unit is StepUnit {
  return unit.kind === 'step';
}

/** A section with the words of its heading. */
interface Headed {
  unit: SectionUnit;
  stems: ReadonlySet<string>;
}

/** Each item with the first section behind the one before it whose heading it names. */
function namedSections(
  steps: readonly StepUnit[],
  sections: readonly Headed[],
): Map<StepUnit, SectionUnit> {
  const named = new Map<StepUnit, SectionUnit>();
  let from = 0;
  for (const step of steps) {
    const words = stemsOf(firstLine(step.text));
    const at = sections.findIndex(
      ({ stems }, place) => place >= from && namesEachOther(words, stems),
    );
    const section = sections[at];
    if (section === undefined) continue;
    named.set(step, section.unit);
    from = at + 1;
  }
  return named;
}

/** One has all words of the other, apart from common ones. */
function namesEachOther(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && (isWithin(a, b) || isWithin(b, a));
}

function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((word) => b.has(word));
}

/** A single word in common says too little to lead a reader there. */
function isSure([step, section]: readonly [StepUnit, SectionUnit]): boolean {
  const [a, b] = [stemsOf(firstLine(step.text)), stemsOf(firstLine(section.text))];
  return (isWithin(a, b) && isWithin(b, a)) || Math.min(a.size, b.size) > 1;
}

function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map(stemOf).filter((stem) => !STEMMED.has(stem)));
}

/** Ending after ending goes: `experimenting`, `experiment`, `experi`. */
function stemOf(word: string): string {
  const bare = word.replace(ENDING, '');
  return bare === word || bare.length < SHORTEST_STEM ? word : stemOf(bare);
}

const STEMMED: ReadonlySet<string> = new Set(
  [...COMMON].flatMap((word) => [word, stemOf(word), stemOf(`${word.replace(/e$/, '')}ing`)]),
);

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

function isDescription(steps: readonly StepUnit[]): boolean {
  const orders = steps.filter(({ text }) => isOrder(sentencesOf(firstLine(text))[0] ?? ''));
  return orders.length < steps.length * ORDERING_SHARE;
}
