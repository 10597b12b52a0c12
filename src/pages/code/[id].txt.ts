import type { GetStaticPaths } from 'astro';
import { dataKey } from '../../data/page-key.ts';
import { getSamples } from '../../data/samples.ts';

/** The code of a sample and nothing else. */
export const getStaticPaths = (async () => {
  const placed = await getSamples();
  return Promise.all(
    placed.map(async ({ sample: { id, code } }) => ({
      params: { id },
      props: { code },
      cacheKey: await dataKey(code),
    })),
  );
}) satisfies GetStaticPaths;

export function GET({ props }: { props: { code: string } }): Response {
  return new Response(`${props.code}\n`, { headers: { 'content-type': 'text/plain' } });
}
