import { meantQuery, meantWord } from '../../lib/search/suggest.ts';
import type { HubFiles } from './hub-files.ts';
import { looksLikeCode } from './looks-like-code.ts';
import { readNames } from './script-reader.ts';

/**
 * What a query that finds nothing was most likely meant to be, from the words of titles, headings
 * and names, and for code from the names in the samples. Null when nothing is like it.
 */
export async function didYouMean(
  query: string,
  files: HubFiles,
  root: string,
): Promise<string | null> {
  const { code } = await files.facts();
  if (looksLikeCode(query) && !/\s/.test(query)) {
    const name = meantWord(query, await readNames(`${root}code/`, code));
    if (name !== null) return name;
  }
  return meantQuery(query, await files.words());
}
