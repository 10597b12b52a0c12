import type { Nodes, Root } from 'mdast';
import type { Procedure } from '../../../schemas/procedure.ts';
import type { Sample } from '../../../schemas/sample.ts';
import type { Unit } from '../unit.ts';

export interface ProcedureSource {
  /** Id of the post. */
  id: string;
  tree: Root;
  units: readonly Unit[];
  /** Ids of the parts with an address, by their node. */
  ids: ReadonlyMap<Nodes, string>;
  samples: readonly Sample[];
}

export function proceduresOf(_source: ProcedureSource): Procedure[] {
  return [];
}
