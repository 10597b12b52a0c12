import type { TableRecord } from '../schemas/table.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';

/** A table with the post that it stands in. */
export interface PlacedTable {
  table: TableRecord;
  post: PostView;
}

/** All tables of the hub: posts in the order of lists, tables in the order of their post. */
export async function getTables(): Promise<PlacedTable[]> {
  return (await getPosts()).flatMap((post) => post.tables.map((table) => ({ table, post })));
}
