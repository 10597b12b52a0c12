import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ApiPostSchema } from '../../../src/schemas/api-post.ts';
import type { ApiPost } from '../../../src/schemas/api-post.ts';
import type { Pack } from '../../../src/schemas/packs.ts';
import { publisherName, topicName } from './names.ts';

/** Some posts of the hub that make a small hub of their own. */
export interface Subset {
  kind: Extract<Pack['kind'], 'publisher' | 'topic'>;
  key: string;
  name: string;
  posts: ApiPost[];
}

/** The posts that a finished site says it holds. */
export async function readPosts(site: string): Promise<ApiPost[]> {
  const text = await readFile(join(site, 'api', 'posts.json'), 'utf8');
  return z.array(ApiPostSchema).parse(JSON.parse(text));
}

/**
 * The publishers and topics of the posts, those with most posts first. One that every post belongs to
 * would be the whole hub again and is left out.
 */
export function listSubsets(posts: readonly ApiPost[]): Subset[] {
  return [
    ...groups('publisher', posts, ({ publisher }) => [publisher]),
    ...groups('topic', posts, ({ topics }) => topics),
  ];
}

function groups(
  kind: Subset['kind'],
  posts: readonly ApiPost[],
  keysOf: (post: ApiPost) => readonly string[],
): Subset[] {
  const byKey = new Map<string, ApiPost[]>();
  for (const post of posts)
    for (const key of keysOf(post)) byKey.set(key, [...(byKey.get(key) ?? []), post]);
  return [...byKey]
    .map(([key, group]) => ({
      kind,
      key,
      name: kind === 'topic' ? topicName(key) : publisherName(key),
      posts: group,
    }))
    .filter((subset) => subset.posts.length < posts.length)
    .sort((a, b) => b.posts.length - a.posts.length || (a.name < b.name ? -1 : 1));
}
