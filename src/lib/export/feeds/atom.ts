import { Feed as AtomFeed } from 'feed';
import { toHtml } from 'hast-util-to-html';
import { MOST_ENTRIES, authorsOf, dayOf } from './feed.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { urnOf } from './urn.ts';

/** Stands for the root of a site whose address is not known; taken out at the end. */
const NOWHERE = 'https://postshelf.invalid';
/** Signs that XML 1.0 has no place for, not even escaped. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * The newest posts as Atom (RFC 4287).
 *
 * Every entry has to say when it was last updated, to the second. A day can be told so, a month or a
 * year cannot without making up a day, and the time of the build would be a different one each time:
 * so the feed holds the posts whose day of publication is known, and `feed.json` holds all.
 *
 * @returns null when no post has a day
 */
export function toAtom({ name, site, entries }: Feed): string | null {
  const dated = entries.flatMap((entry) => {
    const day = dayOf(entry);
    return day === null ? [] : [{ entry, day }];
  });
  const shown = dated.slice(0, MOST_ENTRIES);
  const days = shown.map(({ day }) => day.getTime());
  if (days.length === 0) return null;
  const root = site ?? NOWHERE;
  const feed = new AtomFeed({
    id: site === undefined ? urnOf(firstId(entries)) : `${site}/`,
    title: plain(name),
    description: `${String(shown.length)} of ${String(entries.length)} posts: those whose day of publication is known.`,
    updated: new Date(Math.max(...days)),
    link: `${root}/index.html`,
    feedLinks: { atom: `${root}/feed.xml` },
    author: { name: plain(name) },
    generator: false,
  });
  for (const { entry, day } of shown) feed.addItem(itemOf(entry, day, site));
  return `${feed.atom1().replaceAll(`href="${NOWHERE}/`, 'href="')}\n`;
}

function itemOf(entry: FeedEntry, day: Date, site: string | undefined) {
  const page = `posts/${entry.slug}.html`;
  return {
    id: site === undefined ? urnOf(entry.id) : `${site}/${page}`,
    link: `${site ?? NOWHERE}/${page}`,
    title: asHtml(entry.title),
    description: asHtml(entry.summary === '' ? entry.title : entry.summary),
    date: day,
    published: day,
    author: authorsOf(entry).map((author) => ({ name: plain(author.name) })),
    category: entry.topics.map((term) => ({ term })),
  };
}

/** A hub without an address has no name of its own; its posts have. */
function firstId(entries: readonly FeedEntry[]): string {
  const [first = ''] = entries.map(({ id }) => id).toSorted();
  return `hub ${first}`;
}

/** Titles and summaries stand as HTML in CDATA: no sign of HTML may be left, nor the `]]>` that ends it. */
function asHtml(text: string): string {
  return toHtml({ type: 'text', value: plain(text) }).replaceAll('>', '&gt;');
}

function plain(text: string): string {
  return text.toWellFormed().replace(NOT_IN_XML, '');
}
