import { getApiPosts } from '../../data/api-posts.ts';

export async function GET(): Promise<Response> {
  return Response.json(await getApiPosts());
}
