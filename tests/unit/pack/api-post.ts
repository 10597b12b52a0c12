import type { ApiPost } from '../../../src/schemas/api-post.ts';

/** A post of which only what is given matters; its title is its slug. */
export function apiPost(slug: string, publisher: string, topics: string[]): ApiPost {
  return {
    schemaVersion: 1,
    id: `p${slug}`,
    slug,
    title: slug,
    publisher,
    kind: 'walkthrough',
    authors: [],
    summary: '',
    readingMinutes: 1,
    topics,
    truncated: false,
    services: [],
    languages: [],
    words: 1,
    counts: { steps: 0, procedures: 0, samples: 0, tables: 0 },
    outline: [],
    page: `posts/${slug}.html`,
  };
}
