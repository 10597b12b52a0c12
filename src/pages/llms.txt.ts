import { getLlmsIndex } from '../data/llms.ts';

export async function GET(): Promise<Response> {
  return new Response(await getLlmsIndex(), { headers: { 'content-type': 'text/plain' } });
}
