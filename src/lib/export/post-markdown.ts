import { stringify } from 'yaml';
import { toPortableMarkdown } from './markdown.ts';

/** What stands above the text of a post; named as in `api/posts.json`. */
export interface MarkdownHead {
  id: string;
  title: string;
  publisher: string;
  authors: string[];
  /** As precise as it is known, and no more. */
  published: string | undefined;
  /** Address of the original. */
  url: string | undefined;
  /** Address of the page: absolute when the site's is known, else as seen from beside it. */
  page: string;
}

/**
 * A post as one file of Markdown: its facts as frontmatter, its title, its text.
 *
 * @param text Markdown without components
 */
export function toPostMarkdown(head: MarkdownHead, text: string): string {
  const facts = stringify(head, { lineWidth: 0, keepUndefined: false });
  const title = toPortableMarkdown([
    { type: 'heading', depth: 1, children: [{ type: 'text', value: head.title }] },
  ]);
  return `---\n${facts}---\n\n${title}\n\n${text}\n`;
}
