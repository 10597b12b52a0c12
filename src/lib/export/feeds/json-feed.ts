import { JSON_FEED_VERSION } from '../../../schemas/json-feed.ts';
import type { JsonFeed, JsonFeedItem } from '../../../schemas/json-feed.ts';
import { MOST_ENTRIES, authorsOf, dayOf } from './feed.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { urnOf } from './urn.ts';

/** The newest posts as JSON Feed 1.1. It needs no dates, so that posts without one are in it, too. */
export function toJsonFeed({ name, site, entries }: Feed): JsonFeed {
  const shown = entries.slice(0, MOST_ENTRIES);
  return {
    version: JSON_FEED_VERSION,
    title: name,
    description:
      shown.length < entries.length
        ? `The first ${String(shown.length)} of ${String(entries.length)} posts; all of them: api/posts.json.`
        : `All ${String(entries.length)} posts.`,
    language: 'en',
    ...(site === undefined
      ? {}
      : { home_page_url: `${site}/index.html`, feed_url: `${site}/feed.json` }),
    items: shown.map((entry) => itemOf(entry, site)),
  };
}

function itemOf(entry: FeedEntry, site: string | undefined): JsonFeedItem {
  const { id, slug, title, summary, url, topics } = entry;
  const page = `posts/${slug}.html`;
  const markdown = `posts/${slug}.md`;
  const day = dayOf(entry);
  return {
    id: site === undefined ? urnOf(id) : `${site}/${page}`,
    ...(site === undefined ? {} : { url: `${site}/${page}` }),
    ...(url === undefined ? {} : { external_url: url }),
    title,
    content_text: summary === '' ? title : summary,
    ...(day === null ? {} : { date_published: day.toISOString() }),
    authors: authorsOf(entry),
    tags: topics,
    ...(site === undefined
      ? {}
      : { attachments: [{ url: `${site}/${markdown}`, mime_type: 'text/markdown' }] }),
    _postshelf: {
      id,
      page,
      markdown,
      ...(entry.published === undefined ? {} : { published: entry.published }),
    },
  };
}
