import type { PostRow, UnitRow } from '../../schemas/ledger.ts';

/** All ids that were ever given, for look-up. Made by `emptyLedger` or `readLedger`. */
export interface Ledger {
  /** By id. */
  posts: Map<string, PostRow>;
  /** Id of the post of each slug. */
  slugs: Map<string, string>;
  /** By id of the post: living parts in document order, then those that are gone. */
  units: Map<string, UnitRow[]>;
  /** Every id, so that none is given twice. */
  taken: Set<string>;
}

/** A ledger without any id. */
export function emptyLedger(): Ledger {
  return { posts: new Map(), slugs: new Map(), units: new Map(), taken: new Set() };
}

/** Enters a post, or its changed row. */
export function putPost(ledger: Ledger, row: PostRow): void {
  const before = ledger.posts.get(row.id);
  if (before !== undefined && before.slug !== row.slug) ledger.slugs.delete(before.slug);
  ledger.posts.set(row.id, row);
  ledger.slugs.set(row.slug, row.id);
  ledger.taken.add(row.id);
}

/** Replaces the parts of a post. */
export function putUnits(ledger: Ledger, postId: string, rows: UnitRow[]): void {
  ledger.units.set(postId, rows);
  for (const row of rows) ledger.taken.add(row.id);
}

/**
 * Marks a post as gone, with all its parts. Its rows stay, so that links can be led on and the ids
 * come back when the post does.
 *
 * @param successor id of the post to go to instead, null when there is none
 */
export function retirePost(ledger: Ledger, postId: string, successor: string | null): void {
  const row = ledger.posts.get(postId);
  if (row === undefined) return;
  ledger.posts.set(postId, { ...row, gone: successor });
  const units = ledger.units.get(postId) ?? [];
  const gone = units.map((unit) => (unit.gone === undefined ? { ...unit, gone: postId } : unit));
  ledger.units.set(postId, gone);
}

/** The living id that an id leads to: itself, or that of its nearest successor; null: none. */
export function resolveId(ledger: Ledger, id: string, postId?: string): string | null {
  const seen = new Set<string>();
  let at: string | null = id;
  while (at !== null && !seen.has(at)) {
    seen.add(at);
    const row: PostRow | UnitRow | undefined = ledger.posts.get(at) ?? findUnit(ledger, at, postId);
    if (row === undefined) return null;
    if (row.gone === undefined) return at;
    at = row.gone;
  }
  return null;
}

function findUnit(ledger: Ledger, id: string, postId?: string): UnitRow | undefined {
  const groups = postId === undefined ? ledger.units.values() : [ledger.units.get(postId) ?? []];
  for (const rows of groups) {
    const found = rows.find((row) => row.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An id that is no longer there, and the living one to go to instead. */
export interface Alias {
  id: string;
  to: string | null;
}

/** The ids that parts of a post once had, with where each leads now. */
export function aliasesOf(ledger: Ledger, postId: string): Alias[] {
  const gone = (ledger.units.get(postId) ?? []).filter((row) => row.gone !== undefined);
  return gone.map((row) => ({ id: row.id, to: resolveId(ledger, row.id, postId) }));
}
