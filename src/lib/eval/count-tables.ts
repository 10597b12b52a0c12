import type { GoldBlock } from '../../schemas/gold.ts';
import { linesOf, overlapShare } from './lines.ts';
import { plainText } from './names.ts';
import { sameSet, sharedOf } from './sets.ts';
import type { Tally } from './tally.ts';

/** Two tables are the same one when they share this much of their lines. */
const SAME_TABLE = 0.5;

/** Counts cells (line, column, text) on tables that overlap by half. */
export function countTables(
  tally: Tally,
  gold: readonly GoldBlock[],
  predicted: readonly GoldBlock[],
  inked: ReadonlySet<number>,
): void {
  const { counts } = tally;
  let free = predicted.filter((block) => block.type === 'table');
  for (const table of free) counts.add('cellPredictedAll', cellsOf(table, inked).size);
  for (const table of gold.filter((block) => block.type === 'table')) {
    const cells = cellsOf(table, inked);
    counts.add('table');
    counts.add('cellAll', cells.size);
    const match = bestMatch(table, free);
    if (match === null) continue;
    free = free.filter((other) => other !== match);
    const matched = cellsOf(match, inked);
    counts.add('tableMatched');
    counts.add('cell', cells.size);
    counts.add('cellPredicted', matched.size);
    counts.add('cellHit', sharedOf(cells, matched).size);
    counts.add('tablePerfect', sameSet(cells, matched));
    if (table.header === undefined) continue;
    counts.add('header');
    counts.add('headerHit', (match.header ?? false) === table.header);
  }
}

/** The table that shares most; of equals the last. */
function bestMatch(table: GoldBlock, others: readonly GoldBlock[]): GoldBlock | null {
  let best: GoldBlock | null = null;
  let share = SAME_TABLE;
  for (const other of others) {
    if (overlapShare(table, other) < share) continue;
    best = other;
    share = overlapShare(table, other);
  }
  return best;
}

/** Rows are told by their lines when there is one line a row, else by counting on. */
function cellsOf(table: GoldBlock, inked: ReadonlySet<number>): Set<string> {
  const rows = table.rows ?? [];
  const own = linesOf(table).filter((line) => inked.has(line));
  const cells = rows.flatMap((row, index) => {
    const line = own.length === rows.length ? own[index] : table.lines[0] + index;
    return row.flatMap((cell, column) => {
      const text = plainText(cell);
      return text === '' ? [] : [`${line} ${column} ${text}`];
    });
  });
  return new Set(cells);
}
