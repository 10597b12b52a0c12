import { getTables } from '../../data/tables.ts';

export async function GET(): Promise<Response> {
  return Response.json((await getTables()).map(({ table }) => table));
}
