import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Issue } from '../../src/lib/issue.ts';
import { postReader } from '../../src/lib/parse-dump.ts';
import type { ParsedPost } from '../../src/lib/post.ts';
import { readPosts } from '../lib/ingest/read-posts.ts';

/** A post of a dump with the lines that it was made of. */
export interface ReadPost {
  post: ParsedPost;
  /** Raw lines from line `first` of the dump on. */
  raws: readonly string[];
  first: number;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name the dumps in it',
  EACCES: 'the file may not be read',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

function refuse({ file, message, hint, severity }: Issue): void {
  if (severity === 'error') throw new Error(`${file}: ${message} ${hint}`);
}

/**
 * The posts of a dump, one after another: a dump of any length takes the memory of a few posts.
 *
 * @throws an error that says in one line why the dump cannot be read
 */
export function* readAndParse(path: string): Generator<ReadPost, void> {
  const parse = postReader();
  try {
    const bytes = statSync(path).size;
    const dump = { path, name: basename(path), folder: dirname(path), shown: path, bytes };
    for (const source of readPosts(dump, refuse)) {
      const raws = source.lines.map((line) => line.raw);
      yield { post: parse(source), raws, first: source.lines[0]?.number ?? 1 };
    }
  } catch (error) {
    const reason = reasonOf(error);
    throw new Error(reason.startsWith(`${path}:`) ? reason : `${path}: ${reason}`, {
      cause: error,
    });
  }
}
