import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Ledger } from '../lib/ids/ledger.ts';
import { ENTRY_SUFFIX, slugsAmong } from '../lib/mdx/entry-file.ts';
import { entryError } from './entry-error.ts';
import { ledgerRows } from './identify.ts';
import { loadLedger, saveLedger } from './ledger-file.ts';
import { createEntryRenderer, digestOf } from './render-file.ts';
import type { EntryFile, EntryOutcome, RenderSettings } from './render-file.ts';
import { hasRendered, readDigests, removeRendered, saveDigests } from './rendered-files.ts';
import { rendererVersion } from './renderer-version.ts';

/** Renders entries that bring all they need along, in any order. */
export type RenderMany = (
  files: readonly EntryFile[],
  settings: RenderSettings,
) => Promise<EntryOutcome[]>;

interface Folders {
  /** The project's own folder. */
  root: string;
  /** `posts/*.mdx` and `ids.json`. */
  content: string;
  /** Where the rendered entries go. */
  rendered: string;
}

/**
 * Renders MDX entries as data: parsed, given ids and turned into HTML here, never executed. Entries
 * that did not change since the last time are neither parsed nor rendered. New ids go into the ledger.
 *
 * @param renderMany how the many are rendered whose ids the ledger knows; the others follow one by one
 * @returns a digest of each entry there is, by slug
 * @throws when an entry cannot be read, with file, line, what is wrong and what to do
 */
export async function renderEntries(
  { root, content, rendered }: Folders,
  renderMany: RenderMany = () => Promise.resolve([]),
): Promise<ReadonlyMap<string, string>> {
  const entries = join(content, 'posts');
  const slugs = existsSync(entries) ? slugsAmong(await readdir(entries)) : [];
  const ledgerPath = join(content, 'ids.json');
  const ledger = await loadLedger(ledgerPath, relative(root, ledgerPath));
  const settings = { folder: rendered, version: await rendererVersion(root) };
  const before = readDigests(rendered);
  const digests = new Map<string, string>();
  const changed: EntryFile[] = [];
  for (const slug of slugs) {
    const path = join(entries, `${slug}${ENTRY_SUFFIX}`);
    const text = await readFile(path, 'utf8');
    const digest = digestOf(settings.version, ledgerRows(ledger, slug), text);
    if (before.get(slug) === digest && hasRendered(rendered, slug)) digests.set(slug, digest);
    else changed.push({ slug, text, shown: relative(root, path), known: knownOf(ledger, slug) });
  }
  const living = new Set(slugs);
  for (const slug of before.keys()) if (!living.has(slug)) removeRendered(rendered, slug);
  // Before any file is written: one whose digest is there must be what the digest says.
  saveDigests(rendered, digests);
  const done = await renderMany(
    changed.filter(({ known }) => known !== null),
    settings,
  );
  const alone = await renderRest(changed, done, { ledger, living, settings });
  for (const outcome of [...done, ...alone])
    if ('digest' in outcome) digests.set(outcome.slug, outcome.digest);
  saveDigests(rendered, digests);
  const refused = [...done, ...alone].flatMap((outcome) =>
    'issues' in outcome ? outcome.issues : [],
  );
  if (refused.length > 0) throw entryError(refused);
  if (alone.length > 0) await saveLedger(ledgerPath, ledger);
  return digests;
}

interface Session {
  ledger: Ledger;
  living: ReadonlySet<string>;
  settings: RenderSettings;
}

/** Those that only the whole ledger can give ids, in the order of their slugs. */
async function renderRest(
  changed: readonly EntryFile[],
  done: readonly EntryOutcome[],
  { ledger, living, settings }: Session,
): Promise<EntryOutcome[]> {
  const decided = new Set(
    done.filter((outcome) => !('needsLedger' in outcome)).map(({ slug }) => slug),
  );
  const rest = changed.filter(({ slug }) => !decided.has(slug));
  const outcomes: EntryOutcome[] = [];
  if (rest.length === 0) return outcomes;
  const renderer = createEntryRenderer(settings);
  for (const file of rest) outcomes.push(await renderer.render(file, ledger, living));
  return outcomes;
}

function knownOf(ledger: Ledger, slug: string): EntryFile['known'] {
  const post = ledger.posts.get(ledger.slugs.get(slug) ?? '');
  return post === undefined ? null : { post, units: ledger.units.get(post.id) ?? [] };
}
