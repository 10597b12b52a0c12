import { getApiSteps } from '../../data/api-steps.ts';

export async function GET(): Promise<Response> {
  return Response.json(await getApiSteps());
}
