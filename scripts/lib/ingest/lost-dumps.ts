import { join } from 'node:path';
import { retirePost } from '../../../src/lib/ids/ledger.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import type { ExistingEntry } from './entries.ts';
import type { DumpList } from './list-dumps.ts';
import type { Run } from './run.ts';

/** Entries whose post is in none of the dumps that were read. */
export function entriesWithoutPost(run: Run, list: DumpList): ExistingEntry[] {
  const names = new Set(list.dumps.map((dump) => dump.name));
  return run.matcher
    .rest()
    .filter(({ post }) => list.hasFolder || names.has(post?.source?.file ?? ''));
}

/** Reports entries whose post is gone, or removes them and leads their ids on. */
export function settleLost(
  lost: readonly ExistingEntry[],
  run: Run,
  prune: boolean,
): ExistingEntry[] {
  const removed = prune ? lost.filter((entry) => !entry.isEdited) : [];
  for (const entry of lost) {
    if (!removed.includes(entry)) run.issues.push(lostSource(entry, prune));
  }
  for (const entry of removed) {
    run.staging.drop(join('posts', entry.path.slice(entry.path.lastIndexOf(entry.slug))));
    run.living.delete(entry.slug);
    const id = run.ledger.slugs.get(entry.slug);
    if (id !== undefined) retirePost(run.ledger, id, successorOf(entry, run));
  }
  return removed;
}

/** The post that the removed one repeated. */
function successorOf(entry: ExistingEntry, run: Run): string | null {
  const slug = entry.post?.duplicateOf;
  return slug === undefined ? null : (run.ledger.slugs.get(slug) ?? null);
}

function lostSource(entry: ExistingEntry, prune: boolean): Issue {
  const source = entry.post?.source;
  const message = `Its source, ${source?.file ?? 'a dump'}, post ${String(source?.post ?? 0)}, is gone. The entry was kept.`;
  const hint =
    prune && entry.isEdited
      ? 'It was edited by hand: delete it yourself if it is no longer wanted.'
      : 'Remove such entries with --prune, or take `source` out of the frontmatter to keep it.';
  return { code: 'source-gone', severity: 'warning', file: entry.shown, line: 1, message, hint };
}
