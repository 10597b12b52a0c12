import { getLlmsFull } from '../data/llms.ts';

export async function GET(): Promise<Response> {
  return new Response(await getLlmsFull(), { headers: { 'content-type': 'text/plain' } });
}
