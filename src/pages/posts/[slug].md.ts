import type { GetStaticPaths } from 'astro';
import { postMarkdown } from '../../data/markdown.ts';
import { dataKey } from '../../data/page-key.ts';
import { getPosts } from '../../data/posts.ts';
import type { PostView } from '../../data/posts.ts';

/** Every post as Markdown. */
export const getStaticPaths = (async () => {
  const posts = await getPosts();
  return Promise.all(
    posts.map(async (post) => ({
      params: { slug: post.slug },
      props: { post },
      cacheKey: await dataKey(post),
    })),
  );
}) satisfies GetStaticPaths;

export function GET({ props }: { props: { post: PostView } }): Response {
  return new Response(postMarkdown(props.post), { headers: { 'content-type': 'text/markdown' } });
}
