import type { GetStaticPaths } from 'astro';
import { exportFiles, exportText } from '../../data/exports.ts';
import { getPosts } from '../../data/posts.ts';
import type { PostView } from '../../data/posts.ts';

/** Posts to take along: a notebook, and one script for each language. */
export const getStaticPaths = (async () => {
  const posts = await getPosts();
  return posts.flatMap((post) =>
    exportFiles(post).map(({ extension }) => ({
      params: { slug: post.slug, extension },
      props: { post },
    })),
  );
}) satisfies GetStaticPaths;

interface Context {
  params: { extension: string };
  props: { post: PostView };
}

export function GET({ params, props }: Context): Response {
  return new Response(exportText(props.post, params.extension));
}
