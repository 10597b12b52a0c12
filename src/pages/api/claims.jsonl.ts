import { getClaims } from '../../data/claims.ts';

/** One record a line, in the order of the hub. */
export async function GET(): Promise<Response> {
  const lines = (await getClaims()).map(({ claim }) => `${JSON.stringify(claim)}\n`);
  return new Response(lines.join(''), { headers: { 'content-type': 'application/jsonl' } });
}
