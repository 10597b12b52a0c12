import type { Code, Nodes, Root } from 'mdast';
import type { Sample } from '../../../schemas/sample.ts';
import { plainText } from '../plain-text.ts';
import { readSession } from '../session.ts';
import type { SessionLine } from '../session.ts';
import type { StepUnit, Unit } from '../unit.ts';
import { damageOf } from './damage.ts';
import { librariesOf } from './libraries.ts';
import { callsOf, definesOf } from './names.ts';
import { shareImports } from './shared-imports.ts';
import { clientServicesOf, imagesOf } from './services.ts';

/** The post that samples are taken from. */
export interface SampleSource {
  id: string;
  slug: string;
  publisher: string;
  tree: Root;
  units: readonly Unit[];
  /** Ids of the units, by their node. */
  ids: ReadonlyMap<Nodes, string>;
}

/** The code samples of an entry, in order: one per code block, outputs included. */
export function samplesOf(source: SampleSource): Sample[] {
  const places = placesOf(source.tree);
  const samples = source.units.flatMap((unit) => {
    if (unit.kind !== 'sample') return [];
    const id = source.ids.get(unit.node);
    const place = places.get(unit.node);
    if (id === undefined || place === undefined) return [];
    const { schemaVersion, post, slug, publisher } = headOf(source);
    const head = { schemaVersion, id, post, slug, publisher };
    const where = { section: sectionOf(unit, source), step: stepOf(place, source) };
    return [{ ...head, ...contentOf(unit.node, place.leadIn, where) }];
  });
  return shareImports(samples);
}

function headOf({ id, slug, publisher }: SampleSource) {
  return { schemaVersion: 1 as const, post: id, slug, publisher };
}

function contentOf(node: Code, leadIn: string, where: Pick<Sample, 'section' | 'step'>) {
  const code = node.value;
  const lang = node.lang ?? 'text';
  const role = (node.meta ?? '').split(/\s/).includes('output') ? 'output' : 'code';
  const session = role === 'code' ? readSession(code, lang) : null;
  const defines = definesOf(code, lang);
  return {
    lang,
    role,
    kind: kindOf(role, lang, session),
    ...where,
    leadIn,
    lines: code.split('\n').length,
    libraries: librariesOf(code, lang, session),
    services: clientServicesOf(code),
    images: imagesOf(code),
    defines,
    calls: callsOf(code, lang, defines),
    damage: damageOf(code, lang),
    code,
  } satisfies Partial<Sample>;
}

/** Languages in which one writes down settings and not what is to be done. */
const CONFIGURATION = new Set(
  'json yaml ini toml xml dockerfile properties nginx hcl env'.split(' '),
);

function kindOf(role: Sample['role'], lang: string, session: SessionLine[] | null): Sample['kind'] {
  if (role === 'output') return 'output';
  if (session !== null) return 'session';
  return CONFIGURATION.has(lang) ? 'configuration' : 'program';
}

function sectionOf(unit: Unit, { units, ids }: SampleSource): Sample['section'] {
  const section = unit.section === null ? undefined : units[unit.section];
  if (section?.kind !== 'section') return null;
  const id = ids.get(section.node);
  return id === undefined ? null : { id, title: plainText(section.node) };
}

function stepOf(place: Place, { units, ids }: SampleSource): Sample['step'] {
  const step = units.find(
    (unit): unit is StepUnit => unit.kind === 'step' && unit.node === place.item,
  );
  const id = step === undefined ? undefined : ids.get(step.node);
  return step === undefined || id === undefined ? null : { id, number: step.number };
}

interface Place {
  /** The last sentence before the sample. */
  leadIn: string;
  /** The item that holds the sample, or the last one of the list right before it. */
  item: Nodes | null;
}

/** For each code block, what stands before it. */
function placesOf(tree: Root): Map<Code, Place> {
  const places = new Map<Code, Place>();
  let before = '';
  let item: Nodes | null = null;
  const walk = (node: Nodes, holder: Nodes | null): void => {
    if (node.type === 'code') {
      places.set(node, { leadIn: lastSentence(before), item: holder ?? item });
      return;
    }
    if (node.type === 'heading') item = null;
    if (node.type === 'paragraph' || node.type === 'heading') {
      before = node.type === 'heading' ? '' : plainText(node);
      return;
    }
    if (!('children' in node)) return;
    for (const child of node.children) {
      const step = child.type === 'listItem' && holder === null ? child : holder;
      walk(child, step);
      if (child.type === 'listItem' && holder === null) item = child;
    }
  };
  walk(tree, null);
  return places;
}

const SENTENCE_END = /[.!?…]["”’)]?\s+(?=[\p{Lu}\d“"(])/u;

function lastSentence(text: string): string {
  return text.replace(/\s+/g, ' ').split(SENTENCE_END).at(-1)?.trim() ?? '';
}
