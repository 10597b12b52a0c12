import type { GetStaticPaths } from 'astro';
import { dataKey } from '../../data/page-key.ts';
import { chartFile, isCharted } from '../../data/table-view.ts';
import { getTables } from '../../data/tables.ts';
import type { PlacedTable } from '../../data/tables.ts';

/** The chart of a table as a picture. */
export const getStaticPaths = (async () => {
  const placed = (await getTables()).filter(isCharted);
  return Promise.all(
    placed.map(async (row) => ({
      params: { id: row.table.id },
      props: { row },
      cacheKey: await dataKey([row.table, row.post]),
    })),
  );
}) satisfies GetStaticPaths;

export async function GET({ props }: { props: { row: PlacedTable } }): Promise<Response> {
  return new Response(await chartFile(props.row), { headers: { 'content-type': 'image/svg+xml' } });
}
