import type { GetStaticPaths } from 'astro';
import { getAtom } from '../data/feeds.ts';

/** `feed.xml`, when there is anything that may stand in it. */
export const getStaticPaths = (async () => {
  const text = await getAtom();
  return text === null ? [] : [{ params: { feed: 'feed' }, props: { text } }];
}) satisfies GetStaticPaths;

export function GET({ props }: { props: { text: string } }): Response {
  return new Response(props.text, { headers: { 'content-type': 'application/atom+xml' } });
}
