import { existsSync } from 'node:fs';
import { accountForEntry } from '../../../src/lib/mdx/account-for.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import { parsePost } from '../../../src/lib/parse-dump.ts';
import { listDumps } from '../ingest/list-dumps.ts';
import { readPosts } from '../ingest/read-posts.ts';
import type { SourcePost } from '../ingest/read-posts.ts';
import type { CheckedEntry } from './content.ts';

/** Every post of the dumps has its entry, and an entry that nobody edited has all of its words. */
export function checkSources(dumps: string, entries: readonly CheckedEntry[]): Issue[] {
  if (!existsSync(dumps)) return [];
  const issues: Issue[] = [];
  const waiting = new Map<string, CheckedEntry[]>();
  for (const entry of entries) {
    const hash = entry.post.source?.hash;
    if (hash !== undefined) waiting.set(hash, [...(waiting.get(hash) ?? []), entry]);
  }
  const list = listDumps([dumps]);
  for (const dump of list.dumps) {
    for (const source of readPosts(dump, (issue) => issues.push(issue))) {
      const entry = waiting.get(source.hash)?.shift();
      issues.push(...(entry === undefined ? [notImported(source)] : lostWords(source, entry)));
    }
  }
  return issues;
}

function notImported(source: SourcePost): Issue {
  return {
    code: 'not-imported',
    severity: 'error',
    file: source.dump.shown,
    line: source.lines.find((line) => line.kind === 'text')?.number ?? 1,
    message: 'This post has no entry that was made of its present text.',
    hint: 'Run npm run ingest.',
  };
}

function lostWords(source: SourcePost, { entry, post, tree }: CheckedEntry): Issue[] {
  if (entry.isEdited) return [];
  const parsed = parsePost(source, source.position);
  const issues = accountForEntry(source.lines, parsed, { post, tree });
  const hint = 'Run npm run ingest: the entry may have been made by an older version.';
  return issues.map((issue) => ({ ...issue, file: source.dump.shown, hint }));
}
