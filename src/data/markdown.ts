import { toPostMarkdown } from '../lib/export/post-markdown.ts';
import type { PostView } from './posts.ts';
import { site } from './site.ts';

/** A post as one file of Markdown, for programs and for other editors. */
export function postMarkdown(post: PostView): string {
  const { id, slug, title, publisher, authors, published, url, markdown } = post;
  const page = `${slug}.html`;
  const head = {
    id,
    title,
    publisher,
    authors: authors.map(({ name }) => name),
    published,
    url,
    page: site.url === undefined ? page : `${site.url}/posts/${page}`,
  };
  return toPostMarkdown(head, markdown);
}
