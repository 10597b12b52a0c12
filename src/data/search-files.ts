import { createHash } from 'node:crypto';
import { packPosts } from '../lib/search/records.ts';
import type { HubFacts, SearchPost } from '../lib/search/records.ts';
import { getCodeIndex } from './code-index.ts';
import { kindName } from './kinds.ts';
import { languageName } from './languages.ts';
import { getPosts } from './posts.ts';
import type { PostView } from './posts.ts';
import { publisherName } from './publishers.ts';
import { topicName } from './topics.ts';
import { getVocabulary } from './vocabulary.ts';

const BUILD_LENGTH = 10;

/** Year of publication for filters, where it is known. */
export function yearOf({ published }: Pick<PostView, 'published'>): string {
  return published?.slice(0, 4) ?? '';
}

/** What the search loads beside the two indexes, by file name without extension. */
export async function getSearchFiles(): Promise<Map<string, unknown>> {
  const posts = await getPosts();
  const files = new Map<string, unknown>([
    ['posts', packPosts(posts.map(searchPost))],
    ['words', await getVocabulary()],
  ]);
  const { manifest } = await getCodeIndex();
  const languages = new Set(posts.flatMap((post) => post.samples.map(({ lang }) => lang)));
  const hub: HubFacts = {
    build: hashOf([...files]),
    code: manifest.build,
    languages: Object.fromEntries([...languages].sort().map((key) => [key, languageName(key)])),
    posts: posts.length,
    samples: manifest.samples,
  };
  return files.set('hub', hub);
}

function searchPost(post: PostView): SearchPost {
  return {
    slug: post.slug,
    title: post.title,
    key: post.publisher,
    publisher: publisherName(post.publisher),
    kind: kindName(post.kind),
    topics: post.topics.map(topicName),
    year: yearOf(post),
  };
}

function hashOf(value: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(value));
  return hash.digest('hex').slice(0, BUILD_LENGTH);
}
