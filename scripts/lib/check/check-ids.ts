import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveId } from '../../../src/lib/ids/ledger.ts';
import type { Ledger } from '../../../src/lib/ids/ledger.ts';
import { readLedger, writeLedger } from '../../../src/lib/ids/ledger-file.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import { enterIds, retireMissing } from '../ingest/enter-ids.ts';
import { shownPath } from '../ingest/list-dumps.ts';
import type { CheckedEntry } from './content.ts';

const LEDGER = 'ids.json';

/**
 * Every part of every entry has its id in the ledger, no id of the ledger's earlier state is missing,
 * and every id that is gone leads on.
 *
 * @param before the ledger as it was committed last, or null
 */
export function checkIds(
  content: string,
  entries: readonly CheckedEntry[],
  before: string | null,
): Issue[] {
  const path = join(content, LEDGER);
  const file = shownPath(path);
  if (!existsSync(path)) return entries.length === 0 ? [] : [outdated(file)];
  const text = readFileSync(path, 'utf8');
  const { ledger, issues } = readLedger(text, file);
  if (ledger === null) return issues;
  return [
    ...vanished(ledger, before, file),
    ...deadEnds(ledger, file),
    ...(isComplete(ledger, entries, text) ? [] : [outdated(file)]),
  ];
}

function vanished(ledger: Ledger, before: string | null, file: string): Issue[] {
  const old = before === null ? null : readLedger(before, file).ledger;
  if (old === null) return [];
  const missing = [...old.taken].filter((id) => !ledger.taken.has(id)).sort();
  if (missing.length === 0) return [];
  const some = missing.slice(0, 5).join(', ');
  const message = `${String(missing.length)} ids of the last commit are gone: ${some}.`;
  const hint = 'Take the rows back from version control and run npm run ingest.';
  return [{ code: 'ids-vanished', severity: 'error', file, line: 0, message, hint }];
}

function deadEnds(ledger: Ledger, file: string): Issue[] {
  return [...ledger.units].flatMap(([postId, rows]) => {
    if (ledger.posts.get(postId)?.gone !== undefined) return [];
    return rows
      .filter((row) => row.gone !== undefined && resolveId(ledger, row.id, postId) === null)
      .map(({ id }): Issue => {
        const message = `The id ${id} is gone and leads nowhere.`;
        const hint = 'Set its `gone` to the id of its section or post.';
        return { code: 'dead-alias', severity: 'error', file, line: 0, message, hint };
      });
  });
}

/** Whether giving all parts their ids leaves the ledger as it is. */
function isComplete(ledger: Ledger, entries: readonly CheckedEntry[], text: string): boolean {
  const living = new Set(entries.map(({ post }) => post.slug));
  for (const { post, tree } of entries) enterIds(post.slug, tree, { ledger, living });
  retireMissing({ ledger, living });
  return writeLedger(ledger) === text;
}

function outdated(file: string): Issue {
  const message = 'Parts of the entries are not in the ledger, or changed since.';
  const hint = 'Run npm run ingest and commit the file.';
  return { code: 'ids-outdated', severity: 'error', file, line: 0, message, hint };
}
