import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { shortHash } from '../../../src/lib/mdx/seal.ts';
import type { EntryContext } from '../../../src/lib/mdx/to-entry.ts';
import type { Ledger } from '../../../src/lib/ids/ledger.ts';
import { ROOT } from '../root.ts';

/** Whatever stands here decides what an entry made of a post looks like. */
const CODE = ['src/lib', 'src/schemas', 'scripts/lib/ingest'];

const MemorySchema = z.strictObject({
  version: z.string(),
  /** By slug: hash of what the entry was made of, of the entry, and of its ids. */
  entries: z.record(z.string(), z.string()),
});

/** Remembers which entries need not be made again, because nothing they are made of has changed. */
export interface Memory {
  /** Whether the last run made this entry or found it current: it probably still is. */
  knows(slug: string): boolean;
  /** Whether making this entry again would give the same text and the same ids. */
  isCurrent(context: EntryContext, text: string, ledger: Ledger): boolean;
  note(context: EntryContext, text: string, ledger: Ledger): void;
  save(): Promise<void>;
}

/** @param file where it is kept from run to run; null: nowhere */
export function openMemory(file: string | null): Memory {
  if (file === null) {
    const never = (): boolean => false;
    return { knows: never, isCurrent: never, note: () => undefined, save: () => Promise.resolve() };
  }
  const version = codeVersion();
  const before = readMemory(file, version);
  const now: Record<string, string> = {};
  return {
    knows: (slug) => before[slug] !== undefined,
    isCurrent: (context, text, ledger) => {
      const known = before[context.slug];
      if (known === undefined || known !== fingerprint(context, text, ledger)) return false;
      now[context.slug] = known;
      return true;
    },
    note: (context, text, ledger) => {
      now[context.slug] = fingerprint(context, text, ledger);
    },
    save: async () => {
      mkdirSync(dirname(file), { recursive: true });
      await writeFileAtomic(file, JSON.stringify({ version, entries: now }));
    },
  };
}

/** A memory of other code, or one that cannot be read, is none. */
function readMemory(file: string, version: string): Record<string, string> {
  if (!existsSync(file)) return {};
  try {
    const memory = MemorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return memory.version === version ? memory.entries : {};
  } catch {
    return {};
  }
}

function fingerprint(context: EntryContext, text: string, ledger: Ledger): string {
  const id = ledger.slugs.get(context.slug) ?? '';
  const rows = [ledger.posts.get(id), ledger.units.get(id)];
  return shortHash(JSON.stringify([context, shortHash(text), rows]));
}

function codeVersion(): string {
  const hash = createHash('sha256');
  for (const folder of CODE) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    for (const path of paths.sort()) hash.update(readFileSync(path));
  }
  return hash.update(readFileSync(join(ROOT, 'package-lock.json'))).digest('hex');
}
