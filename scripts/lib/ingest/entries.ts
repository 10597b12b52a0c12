import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ENTRY_SUFFIX, slugsAmong, wrongName } from '../../../src/lib/mdx/entry-file.ts';
import { readHead } from '../../../src/lib/mdx/read-head.ts';
import { sealOf } from '../../../src/lib/mdx/seal.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import type { Post } from '../../../src/schemas/post.ts';
import { shownPath } from './list-dumps.ts';

/** An entry as it lies in the content folder. */
export interface ExistingEntry {
  /** Name of its file without ending. */
  slug: string;
  path: string;
  shown: string;
  text: string;
  /** Its frontmatter; null when that is not valid. */
  post: Post | null;
  issues: Issue[];
  /** Hash of the source as the entry remembers it, also where the frontmatter is broken. */
  sourceHash: string | null;
  /** It has no source, or is no longer what ingest wrote: the entry is a person's. */
  isEdited: boolean;
}

/** Where the hash stands in an entry that ingest wrote. */
const SOURCE_HASH = /\n {2}hash: ["']?([0-9a-f]{16})\b/;

/** All entries of a content folder, by name. Only their frontmatter is read. */
export function loadEntries(folder: string): ExistingEntry[] {
  if (!existsSync(folder)) return [];
  const slugs = slugsAmong(readdirSync(folder));
  return slugs.map((slug) => loadEntry(join(folder, `${slug}${ENTRY_SUFFIX}`)));
}

function loadEntry(path: string): ExistingEntry {
  const shown = shownPath(path);
  const slug = basename(path, ENTRY_SUFFIX);
  const text = readEntry(path, shown);
  const { post, issues } = readHead(text, shown);
  const isEdited = post?.written === undefined || post.written !== sealOf(text);
  const misnamed = post !== null && post.slug !== slug ? [wrongName(shown, post.slug)] : [];
  const sourceHash = post === null ? salvagedHash(text) : (post.source?.hash ?? null);
  return { slug, path, shown, text, post, issues: [...issues, ...misnamed], sourceHash, isEdited };
}

/** @throws as nobody knows what would be overwritten */
function readEntry(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${shown}: ${reason}. Mend this entry or move it away.`, { cause: error });
  }
}

function salvagedHash(text: string): string | null {
  return SOURCE_HASH.exec(text)?.[1] ?? null;
}
