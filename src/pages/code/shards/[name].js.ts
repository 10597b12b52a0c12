import type { GetStaticPaths } from 'astro';
import { getIndexParts } from '../../../data/code-index.ts';

/** Parts of the exact code index as classic scripts: from disk a page may load nothing else. */
export const getStaticPaths = (async () => {
  const parts = await getIndexParts();
  return [...parts].map(([name, value]) => ({ params: { name }, props: { value } }));
}) satisfies GetStaticPaths;

interface Context {
  params: { name: string };
  props: { value: unknown };
}

export function GET({ params, props }: Context): Response {
  const call = `postshelfCode(${JSON.stringify(params.name)},${JSON.stringify(props.value)})\n`;
  return new Response(call, { headers: { 'content-type': 'text/javascript' } });
}
