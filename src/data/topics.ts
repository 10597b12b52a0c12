import { TOPICS } from '../lib/metadata/topics.ts';
import { countBy } from './count.ts';
import type { Counted } from './count.ts';
import { getPosts } from './posts.ts';

const NAMES: ReadonlyMap<string, string> = new Map(TOPICS.map(({ key, name }) => [key, name]));

/** Name of a topic for readers; a key that is not in the list shows its words. */
export function topicName(key: string): string {
  return NAMES.get(key) ?? key.replaceAll('-', ' ');
}

/** Topics of the posts at hand, the most frequent first. */
export async function getTopics(): Promise<Counted[]> {
  return countBy(
    (await getPosts()).flatMap((post) => post.topics),
    topicName,
  );
}
