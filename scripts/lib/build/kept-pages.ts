import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { renameSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Files of a site with what they were made of, kept from one build to the next. */
export interface KeptPages {
  /** The bytes of a file, if it was made of the same; they are kept on. */
  take(file: string, key: string): Uint8Array | null;
  /** Keeps a file that was made anew. */
  put(file: string, key: string, bytes: Uint8Array): void;
  /** Replaces what was kept before by what was taken and put. */
  close(): void;
}

const IndexSchema = z.strictObject({
  /** Of the program that made the files: those of another one count for nothing. */
  version: z.string(),
  /** Key, and place of the bytes. */
  files: z.record(z.string(), z.tuple([z.string(), z.number(), z.number()])),
});

type Index = z.output<typeof IndexSchema>;

/**
 * Opens the kept files of a group. Their bytes stand one after the other in one file: ten thousand
 * small ones would take longer to copy than most of them to make.
 *
 * @param path without extension; `<path>.json` and `<path>.bin` are written
 * @param version of the program that makes the files
 */
export function openKeptPages(path: string, version: string): KeptPages {
  mkdirSync(dirname(path), { recursive: true });
  const known = readIndex(path, version);
  const before = existsSync(`${path}.bin`) ? openSync(`${path}.bin`, 'r') : null;
  const now = openSync(`${path}.bin.new`, 'w');
  const files: Index['files'] = {};
  let end = 0;
  const put = (file: string, key: string, bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length;) at += writeSync(now, bytes, at);
    files[file] = [key, end, bytes.length];
    end += bytes.length;
  };
  return {
    put,
    take: (file, key) => {
      const [keyBefore, from, length] = known[file] ?? [];
      if (before === null || keyBefore !== key || from === undefined) return null;
      const bytes = Buffer.allocUnsafe(length ?? 0);
      if (readSync(before, bytes, { position: from }) !== bytes.length) return null;
      put(file, key, bytes);
      return bytes;
    },
    close: () => {
      if (before !== null) closeSync(before);
      closeSync(now);
      // Without an index nothing is kept: so a build that is killed here leaves no wrong places.
      writeFileSync(`${path}.json`, '');
      renameSync(`${path}.bin.new`, `${path}.bin`);
      writeFileSync(`${path}.json`, JSON.stringify({ version, files }));
    },
  };
}

function readIndex(path: string, version: string): Index['files'] {
  try {
    const index = IndexSchema.parse(JSON.parse(readFileSync(`${path}.json`, 'utf8')));
    return index.version === version ? index.files : {};
  } catch {
    // None yet, or one that was not written to its end.
    return {};
  }
}
