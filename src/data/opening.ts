import type { PostView } from './posts.ts';

/** So many letters and digits tell whether two texts begin alike. */
const COMPARED = 60;
/** The summary may be taken from a sentence a little way into the text. */
const OPENING = 1200;

/** Whether the summary of a post can be read once more in the first lines of its text. */
export function repeatsOpening({ summary, html }: Pick<PostView, 'summary' | 'html'>): boolean {
  const opening = letters(html.slice(0, 2 * OPENING).replace(/<[^>]*>/g, ' ')).slice(0, OPENING);
  return opening.includes(letters(summary).slice(0, COMPARED));
}

function letters(text: string): string {
  return text
    .replace(/&[#\w]{1,8};/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
