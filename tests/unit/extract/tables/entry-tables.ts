import type { TableRecord } from '../../../../src/schemas/table.ts';
import { tablesOf } from '../../../../src/lib/extract/tables/tables-of.ts';
import { unitsOf } from '../../../../src/lib/extract/units-of.ts';
import { parseEntry } from '../../../../src/lib/mdx/parse-entry.ts';

const HEAD = '---\ntitle: T\nslug: t\npublisher: aws\nkind: news\nreadingMinutes: 1\n---\n\n';

/** Tables of the body of an entry, with ids by place: `d0`, `d1`, … */
export function entryTables(body: string): TableRecord[] {
  const { tree, issues } = parseEntry(HEAD + body, 'x');
  if (tree === null) throw new Error(JSON.stringify(issues));
  const units = unitsOf(tree);
  const ids = new Map(units.map((unit, place) => [unit.node, `d${String(place)}`]));
  return tablesOf({ id: 'p0', slug: 't', tree, units, ids });
}

/** The only table of a body: rows of cells parted by `|`, the first one the head. */
export function tableOf(...rows: readonly string[]): TableRecord {
  const [head = '', ...body] = rows;
  const rule = head.replace(/[^|]+/g, ' - ');
  const [table] = entryTables([head, rule, ...body].map((row) => `| ${row} |`).join('\n'));
  if (table === undefined) throw new Error('no table');
  return table;
}
