import type { GetStaticPaths } from 'astro';
import { dataKey } from '../../data/page-key.ts';
import { getTables } from '../../data/tables.ts';
import type { TableRecord } from '../../schemas/table.ts';

/** A table as in tables.json. */
export const getStaticPaths = (async () => {
  const placed = await getTables();
  return Promise.all(
    placed.map(async ({ table }) => ({
      params: { id: table.id },
      props: { table },
      cacheKey: await dataKey(table),
    })),
  );
}) satisfies GetStaticPaths;

export function GET({ props }: { props: { table: TableRecord } }): Response {
  return Response.json(props.table);
}
