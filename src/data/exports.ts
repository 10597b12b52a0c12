import { toNotebook } from '../lib/export/notebook.ts';
import type { ExportedPost } from '../lib/export/notebook.ts';
import { scriptsOf } from '../lib/export/script.ts';
import { languageName } from './languages.ts';
import type { PostView } from './posts.ts';
import { publishedText } from './published.ts';
import { publisherName } from './publishers.ts';
import { site } from './site.ts';
import { joined } from './wording.ts';

/** A file that a post is taken along as. */
export interface ExportFile {
  /** Without a dot. */
  extension: string;
  /** What it is: `Notebook`, `Python`. */
  name: string;
}

/** The notebook and the scripts that a post offers; none when it has no code. */
export function exportFiles(post: PostView): ExportFile[] {
  if (post.cells.length === 0) return [];
  const scripts = scriptsOf(exported(post)).map(({ extension, lang }) => ({
    extension,
    name: languageName(lang),
  }));
  return [{ extension: 'ipynb', name: 'Notebook' }, ...scripts];
}

/** The text of one of {@link exportFiles}; empty for any other. */
export function exportText(post: PostView, extension: string): string {
  const source = exported(post);
  if (extension === 'ipynb') return toNotebook(source);
  return scriptsOf(source).find((script) => script.extension === extension)?.text ?? '';
}

/** Who wrote a post, where and when. */
export function byline(post: PostView): string {
  const facts = [
    joined(post.authors.map(({ name }) => name)),
    publisherName(post.publisher),
    post.published === undefined ? '' : publishedText(post.published),
  ];
  return facts.filter((fact) => fact !== '').join(' · ');
}

/** Address of the page of a post: as seen from beside it where that of the site is not known. */
export function pageAddress({ slug }: PostView): string {
  const page = `${slug}.html`;
  return site.url === undefined ? page : `${site.url}/posts/${page}`;
}

function exported(post: PostView): ExportedPost {
  const { id, title, url, cells, samples } = post;
  return {
    id,
    title,
    byline: byline(post),
    address: pageAddress(post),
    url,
    cells,
    samples,
  };
}
