import { createHash } from 'node:crypto';
import { linkedNames } from './code-links.ts';
import { getGuides } from './guides.ts';
import { getPosts, getRelated } from './posts.ts';
import type { PostView } from './posts.ts';
import { repeatsOf } from './repeats.ts';
import { site } from './site.ts';
import { sourcePage } from './source.ts';

/** What no page shows of any post but its own. */
const OWN: ReadonlySet<string> = new Set<keyof PostView>([
  'cells',
  'claims',
  'digest',
  'doubts',
  'html',
  'markdown',
  'mentions',
  'outline',
  'procedures',
  'removed',
  'sampleHtml',
  'sampleLanguages',
  'samples',
  'source',
  'stepMarkdown',
  'tables',
  'walkthrough',
  'words',
  'written',
]);

/**
 * Changes whenever the page of a post does: for `cacheKey`, so that an unchanged page is not made
 * again. A page shows the posts near it and those with the same text, and may show of them whatever
 * is not in `OWN`.
 */
export async function pageKey(post: PostView): Promise<string> {
  frame ??= hashFrame();
  const shown = [...(await getRelated(post)), ...repeatsOf(post, await getPosts())];
  const around = hashOf([await linkedNames(post), sourcePage(post), shown.map(othersSee)]);
  return `${post.digest} ${around} ${await frame}`;
}

/**
 * Changes whenever the data of a page does, or what stands on every page: for `cacheKey`. Posts in
 * the data count as a whole.
 */
export async function dataKey(data: unknown): Promise<string> {
  frame ??= hashFrame();
  return hashOf([await frame, JSON.stringify(data, (_name, value: unknown) => shortened(value))]);
}

let frame: Promise<string> | undefined;

async function hashFrame(): Promise<string> {
  return hashOf([site, (await getGuides()).map((guide) => [guide.id, guide.data])]);
}

function othersSee(post: PostView): unknown[] {
  const shown = new Map(Object.entries(Object.getOwnPropertyDescriptors(post)));
  return [...shown].filter(([name]) => !OWN.has(name)).map(([name, { value }]) => [name, value]);
}

/** A post's digest stands for it; its text is not even read. */
function shortened(value: unknown): unknown {
  const isPost =
    typeof value === 'object' && value !== null && 'digest' in value && 'outline' in value;
  return isPost ? value.digest : value;
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
