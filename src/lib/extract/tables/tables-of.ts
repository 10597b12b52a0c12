import type { Nodes, Root } from 'mdast';
import type { TableRecord } from '../../../schemas/table.ts';
import type { Unit } from '../unit.ts';

export interface TableSource {
  /** Id of the post. */
  id: string;
  slug: string;
  tree: Root;
  units: readonly Unit[];
  /** Ids of the parts with an address, by their node. */
  ids: ReadonlyMap<Nodes, string>;
}

export function tablesOf(_source: TableSource): TableRecord[] {
  return [];
}
