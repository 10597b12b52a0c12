import slugify from '@sindresorhus/slugify';

/** More of a title than this is not looked at. */
const LONGEST_TITLE = 300;
const LONGEST_SLUG = 80;
/** Names that a page of the site or a device of some system has already. */
const RESERVED = /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A title as part of an address: lower-case letters, digits and single hyphens, at most 80 of them,
 * cut between words.
 *
 * @param fallback slug for a title of which nothing can be written so
 */
export function slugOf(title: string, fallback: string): string {
  const words = title.slice(0, LONGEST_TITLE).replace(/['’]/g, '');
  const slug = cut(slugify(words, { decamelize: false }));
  if (slug === '') return fallback;
  return RESERVED.test(slug) ? `post-${slug}` : slug;
}

/** The slug itself, or with `-2`, `-3`, … behind it when others have it already. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let count = 2; isTaken(free); count += 1) free = `${slug}-${String(count)}`;
  return free;
}

function cut(slug: string): string {
  const clean = slug.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  if (clean.length <= LONGEST_SLUG) return clean;
  const end = clean.lastIndexOf('-', LONGEST_SLUG);
  return clean.slice(0, end > 0 ? end : LONGEST_SLUG).replace(/-$/, '');
}
