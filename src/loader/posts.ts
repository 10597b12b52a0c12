import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parseEntry } from '../lib/mdx/parse-entry.ts';
import { createHighlighter } from '../lib/render/highlighter.ts';
import type { LoadingHighlighter } from '../lib/render/highlighter.ts';
import { PostRecordSchema } from '../schemas/post-view.ts';
import { entryError } from './entry-error.ts';
import { identify } from './identify.ts';
import { languagesOf, makeRecord } from './make-record.ts';
import { rendererVersion } from './renderer-version.ts';

/**
 * Loads MDX entries as data: parsed, given ids and rendered here, never executed. Entries that did
 * not change since the last build are neither parsed nor rendered.
 *
 * @param folder absolute path of the content folder: `posts/*.mdx` and the id ledger
 */
export function posts(folder: string): Loader {
  const entries = join(folder, 'posts');
  return {
    name: 'postshelf-posts',
    schema: PostRecordSchema,
    load: async (context) => {
      await loadAll(entries, context);
      if (context.watcher !== undefined) watch(entries, context);
    },
  };
}

interface Session {
  context: LoaderContext;
  highlighter: LoadingHighlighter;
  root: string;
  version: string;
}

async function loadAll(entries: string, context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const version = await rendererVersion(root);
  const session = { context, highlighter: createHighlighter(), root, version };
  const gone = new Set(context.store.keys());
  const files = existsSync(entries) ? (await readdir(entries)).sort() : [];
  for (const file of files.filter((name) => name.endsWith('.mdx'))) {
    await loadEntry(join(entries, file), session);
    gone.delete(basename(file, '.mdx'));
  }
  for (const slug of gone) context.store.delete(slug);
}

async function loadEntry(path: string, session: Session): Promise<void> {
  const { context, highlighter } = session;
  const slug = basename(path, '.mdx');
  const text = await readFile(path, 'utf8');
  const digest = context.generateDigest(`${session.version}\n${text}`);
  if (context.store.get(slug)?.digest === digest) return;
  const file = relative(session.root, path);
  const { post, tree, issues } = parseEntry(text, file);
  if (post === null) throw entryError(issues);
  if (post.slug !== slug) throw entryError([wrongSlug(file, post.slug)]);
  await highlighter.load(languagesOf(tree));
  const identified = identify(slug, tree);
  const { record, html } = makeRecord({ post, tree, identified, digest }, highlighter);
  const data = await context.parseData({ id: slug, data: { ...record }, filePath: file });
  context.store.set({ id: slug, data, digest, rendered: { html } });
}

function wrongSlug(file: string, slug: string) {
  return {
    code: 'slug-and-file-differ',
    severity: 'error' as const,
    file,
    line: 1,
    message: `The slug is "${slug}", but the file has another name.`,
    hint: `Rename the file to ${slug}.mdx, or correct the slug.`,
  };
}

/** In development an edit of any entry loads the changed ones anew. */
function watch(entries: string, context: LoaderContext): void {
  context.watcher?.add(entries);
  for (const event of ['add', 'change', 'unlink'] as const) {
    context.watcher?.on(event, (path) => {
      if (!path.startsWith(entries)) return;
      loadAll(entries, context).catch((error: unknown) => {
        context.logger.error(error instanceof Error ? error.message : String(error));
      });
    });
  }
}
