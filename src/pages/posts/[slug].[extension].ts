import type { GetStaticPaths } from 'astro';
import { exportFiles, exportText } from '../../data/exports.ts';
import { getPosts } from '../../data/posts.ts';
import type { PostView } from '../../data/posts.ts';
import { walkthroughExtensions, walkthroughText } from '../../data/walkthrough-files.ts';

/** Posts to take along: a notebook, one script for each language, a checklist and its steps as data. */
export const getStaticPaths = (async () => {
  const posts = await getPosts();
  return posts.flatMap((post) =>
    [...exportFiles(post).map((file) => file.extension), ...walkthroughExtensions(post)].map(
      (extension) => ({ params: { slug: post.slug, extension }, props: { post } }),
    ),
  );
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
