import { findDuplicates } from '../../../src/lib/metadata/duplicates.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import type { DumpFile } from './list-dumps.ts';
import { readPosts } from './read-posts.ts';

/** What has to be known of all posts before the first one is imported. */
export interface Survey {
  hashes: Set<string>;
  /** For each post in order: place of the earlier one that it repeats, from 0, or null. */
  duplicates: (number | null)[];
  /** What is wrong with the bytes of the dumps. */
  issues: Issue[];
}

/** Texts of more dumps than this are not held at once: repeats are then looked for in each dump alone. */
const COMPARED_AT_ONCE = 64 * 1024 * 1024;

/** Reads all dumps once, without recovering their structure. */
export function survey(dumps: readonly DumpFile[]): Survey {
  const result: Survey = { hashes: new Set(), duplicates: [], issues: [] };
  const total = dumps.reduce((sum, dump) => sum + dump.bytes, 0);
  const groups = total <= COMPARED_AT_ONCE ? [dumps] : dumps.map((dump) => [dump]);
  for (const group of groups) surveyGroup(group, result);
  return result;
}

interface Outline {
  title: string;
  text: string;
}

function surveyGroup(dumps: readonly DumpFile[], result: Survey): void {
  const before = result.duplicates.length;
  const posts: Outline[] = [];
  for (const dump of dumps) {
    const isHeld = dump.bytes <= COMPARED_AT_ONCE;
    for (const source of readPosts(dump, (issue) => result.issues.push(issue))) {
      result.hashes.add(source.hash);
      posts.push(isHeld ? outlineOf(source.lines) : { title: '', text: '' });
    }
  }
  const found = findDuplicates(posts);
  for (const place of found) result.duplicates.push(place === null ? null : before + place);
}

function outlineOf(lines: readonly { text: string }[]): Outline {
  const inked = lines
    .map((line) => line.text)
    .filter((text) => text !== '' && text !== 'Read More');
  return { title: inked[0] ?? '', text: inked.slice(1).join('\n') };
}
