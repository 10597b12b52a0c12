import { toAtom } from '../lib/export/feeds/atom.ts';
import type { Feed } from '../lib/export/feeds/feed.ts';
import { toJsonFeed } from '../lib/export/feeds/json-feed.ts';
import type { JsonFeed } from '../schemas/json-feed.ts';
import { getPosts } from './posts.ts';
import { publisherName } from './publishers.ts';
import { site } from './site.ts';

/** The posts as an Atom feed; null when of none the day is known. */
export async function getAtom(): Promise<string | null> {
  return toAtom(await getFeed());
}

/** The posts as a JSON Feed. */
export async function getJsonFeed(): Promise<JsonFeed> {
  return toJsonFeed(await getFeed());
}

async function getFeed(): Promise<Feed> {
  const entries = (await getPosts()).map((post) => ({
    id: post.id,
    slug: post.slug,
    title: post.title,
    summary: post.summary,
    authors: post.authors.map(({ name }) => name),
    publisher: publisherName(post.publisher),
    published: post.published,
    url: post.url,
    topics: post.topics,
  }));
  return { name: site.name, site: site.url, entries };
}
