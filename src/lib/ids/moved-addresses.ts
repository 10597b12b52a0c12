import { kindOf } from './fingerprint.ts';
import { fragmentOf } from './fragment-of.ts';
import { resolveId } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import type { PostRow } from '../../schemas/ledger.ts';

/** A page that once was there. */
export interface MovedAddress {
  /** Path from the root of the site, without `.html`: `posts/old-slug`, `code/c123abc`. */
  path: string;
  /** Where it leads now, from the root of the site; null when nothing stands for it any more. */
  to: string | null;
  /** The destination is a whole page: a fragment of the old address is still good there. */
  keepsFragment: boolean;
}

/** Folders of the pages that parts have of their own. */
const FOLDERS: Readonly<Record<string, string>> = { sample: 'code', table: 'metrics' };

/**
 * Addresses of pages that were given out once and have no page now: of posts that changed their slug
 * or are gone, of samples and tables that are gone. No address of a living post is among them.
 */
export function movedAddresses(ledger: Ledger): MovedAddress[] {
  const living = [...ledger.posts.values()].filter((row) => row.gone === undefined);
  const taken = new Set(living.map(({ slug }) => `posts/${slug}`));
  const found = new Map<string, MovedAddress>();
  for (const row of ledger.posts.values()) {
    const target = livingPost(ledger, row);
    for (const moved of [...slugsOf(row, target), ...partsOf(ledger, row, target)])
      if (!taken.has(moved.path) && !found.has(moved.path)) found.set(moved.path, moved);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The post itself, or the one to go to instead. */
function livingPost(ledger: Ledger, row: PostRow): PostRow | null {
  const id = resolveId(ledger, row.id);
  return id === null ? null : (ledger.posts.get(id) ?? null);
}

function slugsOf(row: PostRow, target: PostRow | null): MovedAddress[] {
  const to = target === null ? null : `posts/${target.slug}.html`;
  return [row.slug, ...(row.was ?? [])].map((slug) => ({
    path: `posts/${slug}`,
    to,
    keepsFragment: true,
  }));
}

function partsOf(ledger: Ledger, row: PostRow, target: PostRow | null): MovedAddress[] {
  return (ledger.units.get(row.id) ?? []).flatMap(({ id, gone }): MovedAddress[] => {
    const folder = FOLDERS[kindOf(id)];
    if (gone === undefined || folder === undefined) return [];
    const path = `${folder}/${id}`;
    const now = resolveId(ledger, id, row.id);
    if (target === null || now === null) return [{ path, to: null, keepsFragment: false }];
    if (kindOf(now) === 'sample') return [{ path, to: `code/${now}.html`, keepsFragment: true }];
    const fragment = ledger.posts.has(now) ? '' : `#${fragmentOf(now)}`;
    return [{ path, to: `posts/${target.slug}.html${fragment}`, keepsFragment: false }];
  });
}
