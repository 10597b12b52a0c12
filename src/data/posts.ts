import { getCollection } from 'astro:content';
import type { PostRecord } from '../schemas/post-view.ts';
import { newestFirst, relatedTo } from './order.ts';

export type { LanguageCount, OutlineItem } from '../schemas/post-view.ts';

/** A post as pages see it: frontmatter, counts, contents and the finished HTML of its text. */
export interface PostView extends PostRecord {
  html: string;
}

let loaded: Promise<PostView[]> | undefined;

/** All posts: dated ones first, newest first; the others in the order of their dumps. */
export function getPosts(): Promise<PostView[]> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** Up to `limit` posts nearest to the given one: same topics weigh most, then publisher, then kind. */
export async function getRelated(post: PostView, limit: number): Promise<PostView[]> {
  return relatedTo(post, await getPosts()).slice(0, limit);
}

async function load(): Promise<PostView[]> {
  const entries = await getCollection('posts');
  const posts = entries.map((entry) => ({ ...entry.data, html: entry.rendered?.html ?? '' }));
  return posts.sort(newestFirst);
}
