import type { TableContext } from './table-context.ts';

export interface TableLikeness {
  /** 0 … 1; from .5 on the lines are a table. */
  score: number;
  reason: string;
}

/** Whether consecutive lines read as the rows of a flattened table. */
export function looksLikeTable(_lines: readonly string[], _context: TableContext): TableLikeness {
  return { score: 0, reason: 'no evidence' };
}
