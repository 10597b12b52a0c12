import type { Root } from 'mdast';
import { plainText } from '../../../src/lib/extract/plain-text.ts';
import { unitsOf } from '../../../src/lib/extract/units-of.ts';
import { assignIds } from '../../../src/lib/ids/assign-ids.ts';
import { retirePost } from '../../../src/lib/ids/ledger.ts';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';
import type { ExistingEntry } from './entries.ts';
import type { Run } from './run.ts';

/** Gives an entry and its parts their ids. */
export function enterIds(slug: string, tree: Root, run: Pick<Run, 'ledger' | 'living'>): void {
  assignIds(run.ledger, { slug, text: plainText(tree) }, unitsOf(tree), run.living);
}

/** Checks the entries that belong to a person, and gives them their ids. */
export function enterHandWritten(entries: readonly ExistingEntry[], run: Run): void {
  for (const entry of entries) {
    run.issues.push(...entry.issues);
    if (entry.post === null || !entry.isEdited) continue;
    const { tree, issues } = parseEntry(entry.text, entry.shown);
    run.issues.push(...issues);
    if (tree !== null) enterIds(entry.slug, tree, run);
  }
}

/** Marks the ids of posts that no entry has any more as gone. */
export function retireMissing({ ledger, living }: Pick<Run, 'ledger' | 'living'>): void {
  for (const row of [...ledger.posts.values()]) {
    if (row.gone === undefined && !living.has(row.slug)) retirePost(ledger, row.id, null);
  }
}
