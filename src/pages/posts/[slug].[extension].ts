import type { GetStaticPaths } from 'astro';
import { exportFiles, exportText } from '../../data/exports.ts';
import { dataKey } from '../../data/page-key.ts';
import { getPosts } from '../../data/posts.ts';
import type { PostView } from '../../data/posts.ts';
import { walkthroughExtensions, walkthroughText } from '../../data/walkthrough-files.ts';

/** Posts to take along: a notebook, one script for each language, a checklist and its steps as data. */
export const getStaticPaths = (async () => {
  const posts = await getPosts();
  const paths = await Promise.all(
    posts.map(async (post) => {
      const cacheKey = await dataKey(post);
      return [
        ...exportFiles(post).map((file) => file.extension),
        ...walkthroughExtensions(post),
      ].map((extension) => ({ params: { slug: post.slug, extension }, props: { post }, cacheKey }));
    }),
  );
  return paths.flat();
}) satisfies GetStaticPaths;

interface Context {
  params: { extension: string };
  props: { post: PostView };
}

export function GET({ params, props }: Context): Response {
  const { post } = props;
  const { extension } = params;
  return new Response(walkthroughText(post, extension) ?? exportText(post, extension));
}
