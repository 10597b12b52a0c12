import { getJsonFeed } from '../data/feeds.ts';

export async function GET(): Promise<Response> {
  const text = `${JSON.stringify(await getJsonFeed(), null, 2)}\n`;
  return new Response(text, { headers: { 'content-type': 'application/feed+json' } });
}
