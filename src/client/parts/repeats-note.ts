import type { RepeatedPost } from '../../lib/search/repeats.ts';
import { element } from './marked.ts';

/**
 * `repeats How to …`, with the way there; nothing for a post that repeats none.
 *
 * @param root prefix from the page to the root of the site
 */
export function repeatsNote(repeats: RepeatedPost | undefined, root: string): HTMLElement[] {
  if (repeats === undefined) return [];
  const link = element('a', { href: `${root}posts/${repeats.slug}.html` }, [repeats.title]);
  return [element('span', { class: 'repeats' }, ['repeats ', link])];
}
