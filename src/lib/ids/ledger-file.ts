import type { Issue } from '../issue.ts';
import { LedgerFileSchema } from '../../schemas/ledger.ts';
import type { PostRow, UnitRow } from '../../schemas/ledger.ts';
import { emptyLedger, putPost, putUnits } from './ledger.ts';
import type { Ledger } from './ledger.ts';

export type ReadLedger = { ledger: Ledger; issues: [] } | { ledger: null; issues: Issue[] };

/** The text of `ids.json` → a ledger, or what is wrong with it. */
export function readLedger(json: string, file: string): ReadLedger {
  const data = parseJson(json);
  if (data === undefined) return refused(file, 'The file is not valid JSON.');
  const parsed = LedgerFileSchema.safeParse(data);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    return refused(file, `${first?.path.join('.') ?? ''}: ${first?.message ?? 'not a ledger'}`);
  }
  return fill(parsed.data.rows, file);
}

/** A ledger as `ids.json`: posts by slug, one row a line, same ledger same bytes. */
export function writeLedger(ledger: Ledger): string {
  const posts = [...ledger.posts.values()].sort((a, b) => compare(a.slug, b.slug));
  const groups = posts.map((post) => rowsOf(post, ledger));
  return `{"schemaVersion":1,"rows":[\n${groups.join(',\n')}\n]}\n`;
}

/** A post and its parts as one text: a text for each of the rows of a large hub would take twice the memory. */
function rowsOf(post: PostRow, ledger: Ledger): string {
  const rows = [post, ...(ledger.units.get(post.id) ?? [])];
  return rows.map((row) => JSON.stringify(ordered(row))).join(',\n');
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function refused(file: string, message: string): ReadLedger {
  const hint = 'Take the last good state of the file from version control; do not delete it.';
  const issue: Issue = { code: 'ledger', severity: 'error', file, line: 0, message, hint };
  return { ledger: null, issues: [issue] };
}

function fill(rows: readonly (PostRow | UnitRow)[], file: string): ReadLedger {
  const ledger = emptyLedger();
  const units = new Map<string, UnitRow[]>();
  for (const row of rows) {
    if (ledger.taken.has(row.id)) return refused(file, `The id ${row.id} is there twice.`);
    ledger.taken.add(row.id);
    if ('slug' in row) {
      putPost(ledger, row);
      units.set(row.id, []);
    } else {
      const group = units.get(row.post);
      if (group === undefined) return refused(file, `${row.id} belongs to a post without a row.`);
      group.push(row);
    }
  }
  for (const [postId, group] of units) putUnits(ledger, postId, group);
  return { ledger, issues: [] };
}

function ordered(row: PostRow | UnitRow): Record<string, unknown> {
  if ('slug' in row) {
    const { id, slug, was, hash, sketch, gone } = row;
    return { id, slug, was, hash, sketch, gone };
  }
  const { id, post, hash, lead, sketch, gone } = row;
  return { id, post, hash, lead, sketch, gone };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
