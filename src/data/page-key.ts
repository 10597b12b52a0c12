import { createHash } from 'node:crypto';
import { getGuides } from './guides.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';
import { site } from './site.ts';
import { sourcePage } from './source.ts';

/** What no page shows of any post but its own. */
const OWN: ReadonlySet<string> = new Set<keyof PostView>([
  'digest',
  'doubts',
  'html',
  'outline',
  'removed',
  'sampleLanguages',
  'source',
  'words',
  'written',
]);

/**
 * Changes whenever the page of a post does: for `cacheKey`, so that an unchanged page is not made
 * again. A page may show of other posts whatever is not in `OWN`.
 */
export async function pageKey(post: PostView): Promise<string> {
  shared ??= hashShared();
  return `${post.digest} ${String(sourcePage(post))} ${await shared}`;
}

let shared: Promise<string> | undefined;

async function hashShared(): Promise<string> {
  const posts = (await getPosts()).map(othersSee);
  const guides = (await getGuides()).map((guide) => [guide.id, guide.data]);
  return createHash('sha256')
    .update(JSON.stringify([site, guides, posts]))
    .digest('hex');
}

function othersSee(post: PostView): unknown[] {
  const shown = new Map(Object.entries(Object.getOwnPropertyDescriptors(post)));
  return [...shown].filter(([name]) => !OWN.has(name)).map(([name, { value }]) => [name, value]);
}
