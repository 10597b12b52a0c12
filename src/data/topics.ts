import { getPosts } from './posts.ts';
import { countBy } from './count.ts';
import type { Counted } from './count.ts';

/** Name of a topic for readers; an unknown key stands for itself, its hyphens as blanks. */
export function topicName(key: string): string {
  return key.replaceAll('-', ' ');
}

/** Topics of the posts at hand, the most frequent first. */
export async function getTopics(): Promise<Counted[]> {
  return countBy(
    (await getPosts()).flatMap((post) => post.topics),
    topicName,
  );
}
