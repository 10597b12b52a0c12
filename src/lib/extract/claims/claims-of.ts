import type { Nodes, Root } from 'mdast';
import type { Claim } from '../../../schemas/claim.ts';
import type { Value } from '../../../schemas/value.ts';
import { plainText } from '../plain-text.ts';
import type { ClaimUnit, Unit } from '../unit.ts';
import { toBase } from '../values/to-base.ts';
import { namedAround } from './named-around.ts';

export interface ClaimSource {
  /** Id of the post. */
  id: string;
  slug: string;
  tree: Root;
  units: readonly Unit[];
  /** Ids of the parts with an address, by their node. */
  ids: ReadonlyMap<Nodes, string>;
  /** Ids of the claims. */
  claimIds: ReadonlyMap<ClaimUnit, string>;
}

/** The figures that the prose of an entry claims, in order. */
export function claimsOf(source: ClaimSource): Claim[] {
  return source.units.flatMap((unit) => {
    const id = unit.kind === 'claim' ? source.claimIds.get(unit) : undefined;
    return unit.kind !== 'claim' || id === undefined ? [] : [claimOf(unit, id, source)];
  });
}

function claimOf(unit: ClaimUnit, id: string, source: ClaimSource): Claim {
  const { claim, sentence } = unit;
  const { metric, value } = claim;
  const words = plainText(unit.node).slice(sentence.start, sentence.end);
  const named = namedAround(words, claim);
  return {
    schemaVersion: 1,
    id,
    post: source.id,
    slug: source.slug,
    metric: metric.key,
    name: metric.name,
    direction: metric.direction,
    ...amountOf(value),
    base: baseOf(value),
    text: words.slice(claim.start, claim.end),
    change: claim.change,
    baseline:
      claim.baseline === null ? null : { ...amountOf(claim.baseline), text: claim.baseline.text },
    ...named,
    repeats: null,
    sentence: words,
    start: claim.start,
    end: claim.end,
    section: sectionOf(unit, source),
    step: stepOf(unit, source),
    inList: unit.inList,
    certainty: claim.isCertain ? 'certain' : 'likely',
  };
}

function baseOf({ value, unit, low, high }: Value): Claim['base'] {
  const end = (of: number): number => toBase({ value: of, unit }).value;
  return {
    ...toBase({ value, unit }),
    ...(low === undefined ? {} : { low: end(low) }),
    ...(high === undefined ? {} : { high: end(high) }),
  };
}

function amountOf({ kind, value, unit, low, high, bound, approximate }: Value) {
  return {
    kind,
    value,
    unit,
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(bound === undefined ? {} : { bound }),
    ...(approximate === undefined ? {} : { approximate }),
  };
}

function sectionOf(unit: ClaimUnit, { units, ids }: ClaimSource): Claim['section'] {
  const section = unit.section === null ? undefined : units[unit.section];
  if (section?.kind !== 'section') return null;
  const id = ids.get(section.node);
  return id === undefined ? null : { id, title: plainText(section.node) };
}

function stepOf(unit: ClaimUnit, { units, ids }: ClaimSource): Claim['step'] {
  const step = unit.step === null ? undefined : units[unit.step];
  if (step?.kind !== 'step') return null;
  const id = ids.get(step.node);
  return id === undefined ? null : { id, number: step.number };
}
