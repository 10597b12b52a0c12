import { fromMarkdown } from 'mdast-util-from-markdown';
import { splitLines } from '../../../src/lib/dump/line.ts';
import { splitPosts } from '../../../src/lib/dump/split-posts.ts';
import { parseDump, parsePost } from '../../../src/lib/parse-dump.ts';
import { prepareEntry } from '../ingest/prepare-entry.ts';

const NAME = 'bench.txt';
const DUMP = { path: NAME, name: NAME, folder: '', shown: NAME, bytes: 0 };
const HASH = '0123456789abcdef';

/** Dump → blocks. */
function toBlocks(text: string): void {
  parseDump(text, NAME);
}

/** Dump → entries, each written, read back, compared and accounted for. */
export function toCheckedEntries(text: string): void {
  splitPosts(splitLines(text)).forEach((lines, index) => {
    const source = { ...lines, dump: DUMP, position: index + 1, hash: HASH };
    const context = { file: NAME, slug: 'bench', hash: HASH, original: null, duplicateOf: null };
    const entry = prepareEntry(source, parsePost(lines, index + 1), context);
    if (entry.post === null) throw new Error(entry.issues[0]?.message ?? 'not read back');
  });
}

/** What any program has to do first: the yardstick. */
function toLines(text: string): void {
  splitLines(text);
}

/** The same posts read as plain Markdown, without any recovery: what a reader of entries cannot undercut. */
function toMarkdownTrees(text: string): void {
  for (const post of splitPosts(splitLines(text))) {
    fromMarkdown(post.lines.map((line) => line.raw).join('\n'));
  }
}

/** The kinds of work that are timed, by name. */
export const WORKS: Readonly<Record<string, (text: string) => void>> = {
  lines: toLines,
  markdown: toMarkdownTrees,
  blocks: toBlocks,
  entries: toCheckedEntries,
};
