import type { APIRoute } from 'astro';
import { getPosts } from '../../data/posts.ts';

/** Every post by slug and title, as a classic script: the page for missing addresses reads it. */
export const GET: APIRoute = async () => {
  const rows = (await getPosts()).map(({ slug, title }) => [slug, title]);
  return new Response(`window.postshelfAddresses=${JSON.stringify(rows)};\n`, {
    headers: { 'content-type': 'text/javascript' },
  });
};
