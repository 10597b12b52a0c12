import { countBy } from './count.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';
import { publisherName } from './publishers.ts';
import { topicName } from './topics.ts';

/** Shorter words are never offered for a misspelling. */
const WORD = /\p{L}[\p{L}\p{N}]{3,}/gu;
const MOST_WORDS = 8000;

/** Words of titles, headings and names, in lower case, those of most posts first. */
export async function getVocabulary(): Promise<string[]> {
  const words = (await getPosts()).flatMap((post) => [...new Set(wordsOf(post))]);
  return countBy(words, (word) => word)
    .slice(0, MOST_WORDS)
    .map(({ key }) => key);
}

function wordsOf(post: PostView): string[] {
  const texts = [
    post.title,
    publisherName(post.publisher),
    ...post.authors.map(({ name }) => name),
    ...post.topics.map(topicName),
    ...post.services,
    ...post.outline.map(({ text }) => text),
  ];
  return texts.join('\n').toLowerCase().match(WORD) ?? [];
}
