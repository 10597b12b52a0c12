import { PUBLISHERS, UNKNOWN_PUBLISHER } from '../lib/metadata/publishers.ts';
import { countBy } from './count.ts';
import type { Counted } from './count.ts';
import { getPosts } from './posts.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ...PUBLISHERS.map(({ key, name }) => [key, name] as const),
  [UNKNOWN_PUBLISHER, 'Unknown publisher'],
]);

/** Name of a publisher for readers; a key that is not in the list stands for itself. */
export function publisherName(key: string): string {
  return NAMES.get(key) ?? key;
}

/** Publishers of the posts at hand, the one with most posts first. */
export async function getPublishers(): Promise<Counted[]> {
  return countBy(
    (await getPosts()).map((post) => post.publisher),
    publisherName,
  );
}
