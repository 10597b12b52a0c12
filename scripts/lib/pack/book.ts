import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishedText } from '../../../src/data/published.ts';
import { counted, joined } from '../../../src/data/wording.ts';
import { bookFiles } from '../../../src/lib/book/book.ts';
import { toXhtml } from '../../../src/lib/book/xhtml.ts';
import type { Book, Chapter } from '../../../src/lib/book/book.ts';
import type { ApiPost } from '../../../src/schemas/api-post.ts';
import { publisherName } from './names.ts';
import { zipFiles } from './zip-files.ts';

/** Authors of a byline. */
const MOST_NAMES = 6;
/** Headings in the contents. */
const SECTION_LEVEL = 2;
/** When no post has a date, a book still has to have one. */
const NO_DATE = '1980-01-01';

/** The posts of a finished site as chapters, by slug. */
export async function readChapters(
  site: string,
  posts: readonly ApiPost[],
): Promise<ReadonlyMap<string, Chapter>> {
  const chapters = new Map<string, Chapter>();
  for (const post of posts) chapters.set(post.slug, await chapterOf(site, post));
  return chapters;
}

/**
 * Writes posts as one book; the same posts give the same bytes.
 *
 * @param name of the publisher or topic that the posts have in common; null for the whole hub
 */
export async function writeBook(
  chapters: ReadonlyMap<string, Chapter>,
  { name, posts }: { name: string | null; posts: readonly ApiPost[] },
  target: string,
): Promise<void> {
  const style = await readFile(join(import.meta.dirname, 'book.css'), 'utf8');
  const own = inOrder(posts).flatMap(({ slug }) => chapters.get(slug) ?? []);
  const book: Book = {
    title: name === null ? 'Postshelf' : `Postshelf: ${name}`,
    subtitle: `${counted(posts.length, 'post')} on machine learning`,
    uuid: uuidOf(JSON.stringify([name, style, own])),
    modified: `${newest(posts)}T00:00:00Z`,
    chapters: own,
    style,
  };
  const files = bookFiles(book).map(({ path, text }, place) => ({
    path,
    read: () => Promise.resolve(Buffer.from(text)),
    stored: place === 0,
  }));
  await zipFiles(files, target);
}

/** The publishers with most posts first, their posts in the order of the hub. */
function inOrder(posts: readonly ApiPost[]): ApiPost[] {
  const groups = Map.groupBy(posts, ({ publisher }) => publisher);
  return [...groups.values()].sort((a, b) => b.length - a.length).flat();
}

async function chapterOf(site: string, post: ApiPost): Promise<Chapter> {
  const facts = [
    joined(
      post.authors.map(({ name }) => name),
      MOST_NAMES,
    ),
    publisherName(post.publisher),
    post.published === undefined ? '' : publishedText(post.published),
  ];
  return {
    slug: post.slug,
    title: post.title,
    publisher: publisherName(post.publisher),
    byline: facts.filter((fact) => fact !== '').join(' · '),
    url: post.url ?? null,
    sections: post.outline.filter(({ level }) => level === SECTION_LEVEL),
    xhtml: toXhtml(await readFile(join(site, post.page), 'utf8')),
  };
}

/** The latest date of a post, with the first month or day where only the year or month is known. */
function newest(posts: readonly ApiPost[]): string {
  const dates = posts.flatMap(({ published }) => published ?? []).sort();
  const latest = dates.at(-1) ?? NO_DATE;
  return `${latest}-01-01`.slice(0, NO_DATE.length);
}

/** A UUID made of a hash (RFC 9562, version 8). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}
