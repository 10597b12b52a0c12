import { setImmediate } from 'node:timers/promises';
import { DuplicateFinder } from '../../../src/lib/metadata/duplicates.ts';
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

/**
 * Reads all dumps once, post by post, without recovering their structure. Who wants to stop the run
 * is heard between two posts.
 */
export async function survey(dumps: readonly DumpFile[]): Promise<Survey> {
  const result: Survey = { hashes: new Set(), duplicates: [], issues: [] };
  const finder = new DuplicateFinder();
  for (const dump of dumps) {
    for (const source of readPosts(dump, (issue) => result.issues.push(issue))) {
      await setImmediate();
      result.hashes.add(source.hash);
      const [title = '', ...text] = inkOf(source.lines);
      result.duplicates.push(finder.add(title, text));
    }
  }
  return result;
}

function inkOf(lines: readonly { text: string }[]): string[] {
  return lines.map((line) => line.text).filter((text) => text !== '' && text !== 'Read More');
}
