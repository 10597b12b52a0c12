import { toChecklist } from '../lib/export/checklist.ts';
import { WalkthroughFileSchema } from '../schemas/walkthrough-file.ts';
import type { WalkthroughFile } from '../schemas/walkthrough-file.ts';
import { byline, pageAddress } from './exports.ts';
import type { PostView } from './posts.ts';

/** How a post with steps can be taken along, by the ending of its file. */
const FILES: Readonly<Record<string, (post: PostView) => string>> = {
  'checklist.md': (post) =>
    toChecklist(walkthroughFile(post), { byline: byline(post), address: pageAddress(post) }),
  'steps.json': (post) => JSON.stringify(walkthroughFile(post)),
  // The same for pages: from disk they can read nothing but scripts.
  'steps.js': (post) =>
    `postshelfCode(${JSON.stringify(`${post.slug}.steps`)},${JSON.stringify(walkthroughFile(post))})\n`,
};

/** Endings of the files of a walkthrough; none for a post without steps. */
export function walkthroughExtensions({ walkthrough }: PostView): string[] {
  return walkthrough === null ? [] : Object.keys(FILES);
}

/** The text of one of them; null for any other ending. */
export function walkthroughText(post: PostView, extension: string): string | null {
  return FILES[extension]?.(post) ?? null;
}

function walkthroughFile(post: PostView): WalkthroughFile {
  const { id, slug, title, publisher, url, readingMinutes, walkthrough, stepMarkdown } = post;
  return WalkthroughFileSchema.parse({
    schemaVersion: 1,
    id,
    slug,
    title,
    publisher,
    url: url ?? null,
    page: `posts/${slug}.html`,
    readingMinutes,
    walkthrough,
    procedures: post.procedures.map((procedure) => ({
      ...procedure,
      steps: procedure.steps.map((step) => ({ ...step, markdown: stepMarkdown[step.id] ?? null })),
    })),
  });
}
