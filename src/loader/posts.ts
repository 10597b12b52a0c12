import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { DrawChart } from '../lib/charts/draw-chart.ts';
import type { Ledger } from '../lib/ids/ledger.ts';
import { ENTRY_SUFFIX, slugsAmong, wrongName } from '../lib/mdx/entry-file.ts';
import { parseEntry } from '../lib/mdx/parse-entry.ts';
import { createHighlighter } from '../lib/render/highlighter.ts';
import type { LoadingHighlighter } from '../lib/render/highlighter.ts';
import { PostRecordSchema } from '../schemas/post-view.ts';
import { entryError } from './entry-error.ts';
import { identify, languagesOf, ledgerRows } from './identify.ts';
import { loadLedger, saveLedger } from './ledger-file.ts';
import { makeRecord } from './make-record.ts';
import { hasRendered, removeRendered, saveRendered } from './rendered-files.ts';
import { rendererVersion } from './renderer-version.ts';

/**
 * Loads MDX entries as data: parsed, given ids and rendered here, never executed. Entries that did
 * not change since the last build are neither parsed nor rendered. New ids go into the ledger.
 *
 * @param folder absolute path of the content folder: `posts/*.mdx` and `ids.json`
 */
export function posts(folder: string): Loader {
  return {
    name: 'postshelf-posts',
    schema: PostRecordSchema,
    load: async (context) => {
      await loadAll(folder, context);
      if (context.watcher !== undefined) watch(folder, context);
    },
  };
}

interface Session {
  context: LoaderContext;
  highlighter: LoadingHighlighter;
  ledger: Ledger;
  /** Slugs of all entries there are. */
  living: ReadonlySet<string>;
  root: string;
  version: string;
}

async function loadAll(folder: string, context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const ledgerPath = join(folder, 'ids.json');
  const entries = join(folder, 'posts');
  const slugs = existsSync(entries) ? slugsAmong(await readdir(entries)) : [];
  const session: Session = {
    context,
    highlighter: createHighlighter(),
    ledger: await loadLedger(ledgerPath, relative(root, ledgerPath)),
    living: new Set(slugs),
    root,
    version: await rendererVersion(root),
  };
  for (const slug of slugs) await loadEntry(join(entries, `${slug}${ENTRY_SUFFIX}`), session);
  for (const known of context.store.keys()) {
    if (session.living.has(known)) continue;
    context.store.delete(known);
    await removeRendered(known);
  }
  if (slugs.length > 0) await saveLedger(ledgerPath, session.ledger);
}

async function loadEntry(path: string, session: Session): Promise<void> {
  const { context, highlighter, ledger } = session;
  const slug = basename(path, ENTRY_SUFFIX);
  const text = await readFile(path, 'utf8');
  const digestNow = (): string =>
    context.generateDigest(`${session.version}\n${ledgerRows(ledger, slug)}\n${text}`);
  if (context.store.get(slug)?.digest === digestNow() && hasRendered(slug)) return;
  const file = relative(session.root, path);
  const { post, tree, issues } = parseEntry(text, file);
  if (post === null) throw entryError(issues);
  if (post.slug !== slug) throw entryError([wrongName(file, post.slug)]);
  const identified = identify(slug, tree, ledger, session.living);
  await highlighter.load(languagesOf(identified.units));
  const draw = identified.counts.tables === 0 ? undefined : await loadDrawing();
  const digest = digestNow();
  const { record, texts } = makeRecord({ post, tree, identified, digest }, { highlighter, draw });
  const data = await context.parseData({ id: slug, data: { ...record } });
  await saveRendered(slug, texts);
  context.store.set({ id: slug, data, digest });
}

/** The library that draws charts takes longer to load than most builds to look for changes. */
async function loadDrawing(): Promise<DrawChart> {
  const { drawChart } = await import('../lib/charts/draw-chart.ts');
  return drawChart;
}

/** In development an edit of an entry loads the changed ones anew. */
function watch(folder: string, context: LoaderContext): void {
  const entries = join(folder, 'posts');
  context.watcher?.add(entries);
  for (const event of ['add', 'change', 'unlink'] as const) {
    context.watcher?.on(event, (path) => {
      if (!path.startsWith(entries)) return;
      loadAll(folder, context).catch((error: unknown) => {
        context.logger.error(error instanceof Error ? error.message : String(error));
      });
    });
  }
}
