import type { Nodes, Root } from 'mdast';
import { plainText } from '../lib/extract/plain-text.ts';
import type { ClaimUnit, Unit, UnitKind } from '../lib/extract/unit.ts';
import { unitsOf } from '../lib/extract/units-of.ts';
import { assignIds } from '../lib/ids/assign-ids.ts';
import { aliasesOf } from '../lib/ids/ledger.ts';
import type { Ledger } from '../lib/ids/ledger.ts';
import type { PostRecord } from '../schemas/post-view.ts';

/** The addressable parts of an entry. */
export interface Identified {
  postId: string;
  units: Unit[];
  ids: Map<Nodes, string>;
  /** Ids of the claims; several may stand in one paragraph. */
  claimIds: Map<ClaimUnit, string>;
  /** Ids that are gone, by the id that now stands for them. */
  aliases: Map<string, string[]>;
  counts: Pick<PostRecord['counts'], 'samples' | 'tables'>;
}

/** Gives the parts of an entry their ids, old or new; enters them in the ledger. */
export function identify(
  slug: string,
  tree: Root,
  ledger: Ledger,
  living: ReadonlySet<string>,
): Identified {
  const units = unitsOf(tree);
  const assigned = assignIds(ledger, { slug, text: plainText(tree) }, units, living);
  const ids = new Map<Nodes, string>();
  const claimIds = new Map<ClaimUnit, string>();
  units.forEach((unit, place) => {
    const id = assigned.ids[place];
    if (id === undefined) return;
    if (unit.kind === 'claim') claimIds.set(unit, id);
    else ids.set(unit.node, id);
  });
  const aliases = new Map<string, string[]>();
  for (const { id, to } of aliasesOf(ledger, assigned.postId)) {
    if (to !== null) aliases.set(to, [...(aliases.get(to) ?? []), id]);
  }
  return { postId: assigned.postId, units, ids, claimIds, aliases, counts: countUnits(units) };
}

/** Languages of the samples of an entry, outputs included. */
export function languagesOf(units: readonly Unit[]): string[] {
  return units.flatMap((unit) => (unit.kind === 'sample' ? [unit.node.lang ?? 'text'] : []));
}

/** What the ledger knows of a post, as a text: tells whether an entry has to be rendered again. */
export function ledgerRows(ledger: Ledger, slug: string): string {
  const id = ledger.slugs.get(slug);
  if (id === undefined) return '';
  return JSON.stringify([ledger.posts.get(id), ledger.units.get(id)]);
}

function countUnits(units: readonly Unit[]): Identified['counts'] {
  const count = (kind: UnitKind): number => units.filter((unit) => unit.kind === kind).length;
  return { samples: count('sample'), tables: count('table') };
}
