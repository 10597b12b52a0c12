import type { GetStaticPaths } from 'astro';
import { getSearchFiles } from '../../data/search-files.ts';

/** What the search loads beside the indexes, as classic scripts: from disk a page may load nothing else. */
export const getStaticPaths = (async () => {
  const files = await getSearchFiles();
  return [...files].map(([name, value]) => ({ params: { name }, props: { value } }));
}) satisfies GetStaticPaths;

interface Context {
  params: { name: string };
  props: { value: unknown };
}

export function GET({ params, props }: Context): Response {
  const call = `postshelfCode(${JSON.stringify(params.name)},${JSON.stringify(props.value)})\n`;
  return new Response(call, { headers: { 'content-type': 'text/javascript' } });
}
