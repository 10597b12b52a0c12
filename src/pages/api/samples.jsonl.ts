import { getSamples } from '../../data/samples.ts';

/** One record a line, in the order of the hub. */
export async function GET(): Promise<Response> {
  const lines = (await getSamples()).map(({ sample }) => `${JSON.stringify(sample)}\n`);
  return new Response(lines.join(''), { headers: { 'content-type': 'application/jsonl' } });
}
