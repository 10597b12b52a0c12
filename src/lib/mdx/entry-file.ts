import type { Issue } from '../issue.ts';

export const ENTRY_SUFFIX = '.mdx';

/** Slugs of the entries among the file names of a folder, in order; hidden files are none. */
export function slugsAmong(names: readonly string[]): string[] {
  return names
    .filter((name) => name.endsWith(ENTRY_SUFFIX) && !name.startsWith('.'))
    .map((name) => name.slice(0, -ENTRY_SUFFIX.length))
    .sort();
}

/** What is wrong with an entry whose file is not named as its slug. */
export function wrongName(file: string, slug: string): Issue {
  return {
    code: 'slug-and-file-differ',
    severity: 'error',
    file,
    line: 1,
    message: `The slug is "${slug}", but the file has another name.`,
    hint: `Rename the file to ${slug}${ENTRY_SUFFIX}, or correct the slug.`,
  };
}
