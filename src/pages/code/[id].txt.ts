import type { GetStaticPaths } from 'astro';
import { getSamples } from '../../data/samples.ts';

/** The code of a sample and nothing else. */
export const getStaticPaths = (async () => {
  const placed = await getSamples();
  return placed.map(({ sample }) => ({ params: { id: sample.id }, props: { code: sample.code } }));
}) satisfies GetStaticPaths;

export function GET({ props }: { props: { code: string } }): Response {
  return new Response(`${props.code}\n`, { headers: { 'content-type': 'text/plain' } });
}
