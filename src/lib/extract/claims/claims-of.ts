import type { Nodes, Root } from 'mdast';
import type { Claim } from '../../../schemas/claim.ts';
import type { Unit } from '../unit.ts';

export interface ClaimSource {
  /** Id of the post. */
  id: string;
  slug: string;
  tree: Root;
  units: readonly Unit[];
  /** Ids of the parts with an address, by their node. */
  ids: ReadonlyMap<Nodes, string>;
}

export function claimsOf(_source: ClaimSource): Claim[] {
  return [];
}
