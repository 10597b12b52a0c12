import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { cacheFolder } from './plan.ts';
import type { BuildPlan } from './plan.ts';

/** What a finished site was made of. */
const SiteSchema = z.strictObject({
  dumps: z.string(),
  content: z.string(),
  cache: z.string(),
  noindex: z.boolean(),
  withSource: z.boolean(),
  /** Changes whenever an entry or the ledger does. */
  entries: z.string(),
});

/** Notes in the cache what the site was made of, so that it can be packed without saying it again. */
export async function rememberSite(plan: BuildPlan): Promise<void> {
  const { dumps, content, cache, noindex, withSource } = plan;
  const file = noteOf(plan.root, plan.out);
  await mkdir(dirname(file), { recursive: true });
  const entries = await hashEntries(content);
  const note = { dumps, content, cache, noindex, withSource, entries };
  await writeFileAtomic(file, `${JSON.stringify(note)}\n`);
}

/**
 * The plan by which a finished site was made.
 *
 * @throws when nobody built it here, or its entries have changed since
 */
export async function recallSite(root: string, out: string): Promise<BuildPlan> {
  const file = noteOf(root, out);
  if (!existsSync(join(out, 'index.html')) || !existsSync(file))
    throw new Error(
      `${out} holds no site made here: run npm run build first, or name it with --out.`,
    );
  const { entries, ...note } = SiteSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  if (!existsSync(note.content) || (await hashEntries(note.content)) !== entries)
    throw new Error(
      `The entries in ${note.content} have changed since ${out} was made: run npm run build again.`,
    );
  return { root, out, verbose: false, remarks: [], ...note };
}

function noteOf(root: string, out: string): string {
  const name = createHash('sha256').update(out).digest('hex').slice(0, 12);
  return join(notesFolder(root), `${name}.json`);
}

/** Where the notes of all sites made here lie. */
export function notesFolder(root: string): string {
  return join(cacheFolder(root), 'sites');
}

async function hashEntries(content: string): Promise<string> {
  const hash = createHash('sha256');
  const names = (await readdir(join(content, 'posts'))).sort().map((name) => join('posts', name));
  for (const name of ['ids.json', ...names]) {
    hash.update(`\n${name}\n`);
    hash.update(await readFile(join(content, name)));
  }
  return hash.digest('hex');
}
