/** What feeds tell of a post. */
export interface FeedEntry {
  /** Stable id of the post. */
  id: string;
  slug: string;
  title: string;
  summary: string;
  authors: string[];
  /** Name of the publisher, for readers. */
  publisher: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published: string | undefined;
  /** Address of the original. */
  url: string | undefined;
  /** Keys of its topics. */
  topics: string[];
}

export interface Feed {
  name: string;
  /** Absolute address of the site, without a slash at its end; undefined when it is not known. */
  site: string | undefined;
  /** In the order of lists: dated ones first, the newest at the top. */
  entries: readonly FeedEntry[];
}

/** A feed is fetched again and again, so that a large hub tells of its newest posts only. */
export const MOST_ENTRIES = 500;

const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The first moment of the day of publication; null when less than the day is known. */
export function dayOf({ published = '' }: Pick<FeedEntry, 'published'>): Date | null {
  return WHOLE_DAY.test(published) ? new Date(`${published}T00:00:00Z`) : null;
}

/** Who a reader of the feed sees as the author of a post. */
export function authorsOf({ authors, publisher }: FeedEntry): { name: string }[] {
  const names = authors.length === 0 ? [publisher] : authors;
  return names.map((name) => ({ name }));
}
