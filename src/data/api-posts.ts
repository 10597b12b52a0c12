import { ApiPostSchema, SCHEMA_VERSION } from '../schemas/api-post.ts';
import type { ApiPost } from '../schemas/api-post.ts';
import { getPosts } from './posts.ts';

/** The posts as programs read them. */
export async function getApiPosts(): Promise<ApiPost[]> {
  const fields = Object.keys(ApiPostSchema.shape);
  return (await getPosts()).map((post) => {
    const row = { ...post, schemaVersion: SCHEMA_VERSION, page: `posts/${post.slug}.html` };
    const chosen = Object.entries(row).filter(([name]) => fields.includes(name));
    return ApiPostSchema.parse(Object.fromEntries(chosen));
  });
}
