import { ApiPostSchema, SCHEMA_VERSION } from '../schemas/api-post.ts';
import type { ApiPost } from '../schemas/api-post.ts';
import { getPosts } from './posts.ts';

/** The posts as programs read them. */
export async function getApiPosts(): Promise<ApiPost[]> {
  return (await getPosts()).map((post) =>
    ApiPostSchema.parse({
      ...post,
      schemaVersion: SCHEMA_VERSION,
      page: `posts/${post.slug}.html`,
    }),
  );
}
