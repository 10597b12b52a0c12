import { getCodeNames } from '../../data/code-names.ts';

const MOST_NAMES = 4000;

/** Names of the hub's code as a classic script; loaded only when a query finds nothing. */
export async function GET(): Promise<Response> {
  const names = JSON.stringify(await getCodeNames(MOST_NAMES));
  return new Response(`postshelfCode("names",${names})\n`, {
    headers: { 'content-type': 'text/javascript' },
  });
}
