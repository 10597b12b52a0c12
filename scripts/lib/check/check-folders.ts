import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Issue } from '../../../src/lib/issue.ts';
import { ENTRIES_BESIDE_DUMPS } from '../build/plan.ts';
import { shownPath } from '../ingest/list-dumps.ts';

/** @throws when a folder is none of entries: nothing in it would be wrong */
export function assertContent(content: string): void {
  if (existsSync(join(content, 'posts'))) return;
  throw new Error(`${content} has no posts/: name the folder of the entries with --content DIR.`);
}

/**
 * The dumps that the entries of a folder were made of, where nobody says it.
 *
 * @param told what was said
 * @throws when what was said is not there
 */
export function dumpsOf(content: string, told?: string): string {
  if (told !== undefined && !existsSync(told))
    throw new Error(
      `${told} is not there: --dumps takes the folder that the entries were made of.`,
    );
  const isBeside = basename(content) === ENTRIES_BESIDE_DUMPS;
  return told ?? (isBeside ? dirname(content) : join(content, 'dumps'));
}

/** Entries may outlive their dumps, but nobody should take them for compared. */
export function notCompared(dumps: string): Issue[] {
  if (existsSync(dumps)) return [];
  return [
    {
      code: 'no-dumps',
      severity: 'warning',
      file: shownPath(dumps),
      line: 0,
      message: 'The dumps are not there, so no entry was compared with its source.',
      hint: 'Name their folder with --dumps DIR.',
    },
  ];
}
