import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Loader, LoaderContext } from 'astro/loaders';
import { renderEntries } from './render-entries.ts';

interface Folders {
  content: string;
  rendered: string;
}

/**
 * Renders the entries while one edits, and tells Astro which ones there are, so that pages are shown
 * anew. Their data are read from the folder with what was rendered, here as in a build.
 */
export function posts(folders: Folders): Loader {
  return {
    name: 'postshelf-posts',
    schema: z.strictObject({}),
    load: async (context) => {
      await load(folders, context);
      if (context.watcher !== undefined) watch(folders, context);
    },
  };
}

async function load(folders: Folders, { config, store }: LoaderContext): Promise<void> {
  const digests = await renderEntries({ root: fileURLToPath(config.root), ...folders });
  for (const known of store.keys()) if (!digests.has(known)) store.delete(known);
  for (const [id, digest] of digests) store.set({ id, data: {}, digest });
}

/** In development an edit of an entry loads the changed ones anew. */
function watch(folders: Folders, context: LoaderContext): void {
  const entries = join(folders.content, 'posts');
  context.watcher?.add(entries);
  for (const event of ['add', 'change', 'unlink'] as const) {
    context.watcher?.on(event, (path) => {
      if (!path.startsWith(entries)) return;
      load(folders, context).catch((error: unknown) => {
        context.logger.error(error instanceof Error ? error.message : String(error));
      });
    });
  }
}
