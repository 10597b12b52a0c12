import type { PostRow } from '../../schemas/ledger.ts';
import type { Ledger } from './ledger.ts';
import { similarity } from './sketch.ts';

/** A post as the ledger knows it: by its address, else by its words. */
export interface PostIdentity {
  slug: string;
  /** All words of the post. */
  text: string;
}

/** Share of words in common from which a post under another slug is the one that is missing. */
const RETITLED = 0.5;

/**
 * The row of a post: that of its slug; else, among posts whose slug nobody has any more, the one with
 * the same words or, if none, with most of them.
 *
 * @param living slugs of all posts there are; without it only the slug counts. It may grow from call
 * to call, and has that of every post that was entered since the first; a set that lost one is another
 */
export function findPost(
  ledger: Ledger,
  slug: string,
  words: { hash: string; sketch: string },
  living?: ReadonlySet<string>,
): PostRow | undefined {
  const known = ledger.slugs.get(slug);
  if (known !== undefined) return ledger.posts.get(known);
  if (living === undefined) return undefined;
  const free = missingPosts(ledger, living);
  const same = free.find((row) => row.hash === words.hash);
  return same ?? likest(free, words.sketch);
}

/** For a set of living posts the rows of the others, so that each new post does not go through all. */
const missing = new WeakMap<ReadonlySet<string>, { ledger: Ledger; ids: string[] }>();

function missingPosts(ledger: Ledger, living: ReadonlySet<string>): PostRow[] {
  const known = missing.get(living);
  const ids = known?.ledger === ledger ? known.ids : ledger.posts.keys();
  const rows: PostRow[] = [];
  for (const id of ids) {
    const row = ledger.posts.get(id);
    if (row !== undefined && !living.has(row.slug)) rows.push(row);
  }
  missing.set(living, { ledger, ids: rows.map((row) => row.id) });
  return rows;
}

function likest(rows: readonly PostRow[], sketch: string): PostRow | undefined {
  let best: PostRow | undefined;
  let most = RETITLED;
  for (const row of rows) {
    const value = similarity(row.sketch, sketch);
    if (value < most || (best !== undefined && value === most)) continue;
    best = row;
    most = value;
  }
  return best;
}
