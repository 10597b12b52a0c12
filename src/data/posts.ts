import { resolve } from 'node:path';
import { z } from 'zod';
import { readDigests, readRecord, readRendered, renderedFolder } from '../loader/rendered-files.ts';
import type { PostRecord } from '../schemas/post-view.ts';
import { StepMarkdownSchema } from '../schemas/walkthrough-file.ts';
import { newestFirst, relatedAmong } from './order.ts';

const SampleHtmlSchema = z.record(z.string(), z.string());

export type { LanguageCount, OutlineItem } from '../schemas/post-view.ts';

/** A post as pages see it: frontmatter, counts, contents and the finished text. */
export interface PostView extends PostRecord {
  readonly html: string;
  /** Markdown without components, headings from the second level on. */
  readonly markdown: string;
  /** Markdown of each step, by its id. */
  readonly stepMarkdown: Readonly<Record<string, string>>;
  /** Each sample with numbered lines as HTML, by its id. */
  readonly sampleHtml: Readonly<Record<string, string>>;
}

const folder = renderedFolder(resolve(process.env['POSTSHELF_CACHE'] ?? '.cache/dev'));

let loaded: PostView[] | undefined;

/** All posts: dated ones first, newest first; the others in the order of their dumps. */
export function getPosts(): Promise<PostView[]> {
  if (import.meta.env.DEV) return Promise.resolve(load());
  loaded ??= load();
  return Promise.resolve(loaded);
}

/** Posts that stand below another one. */
const MOST_RELATED = 3;
const related = new WeakMap<readonly PostView[], (post: PostView) => PostView[]>();

/** The few posts nearest to the given one: same topics weigh most, then publisher, then kind. */
export async function getRelated(post: PostView): Promise<PostView[]> {
  const posts = await getPosts();
  const relatedOf = related.get(posts) ?? relatedAmong(posts, MOST_RELATED);
  related.set(posts, relatedOf);
  return relatedOf(post);
}

function load(): PostView[] {
  const slugs = [...readDigests(folder).keys()];
  return slugs.map((slug) => withHtml(readRecord(folder, slug))).sort(newestFirst);
}

/** The text is read when a page asks for it: most pages show of a post only what lists need. */
function withHtml(record: PostRecord): PostView {
  return {
    ...record,
    get html() {
      return readRendered(folder, record.slug, 'html');
    },
    get markdown() {
      return readRendered(folder, record.slug, 'md');
    },
    get stepMarkdown() {
      const steps: unknown = JSON.parse(readRendered(folder, record.slug, 'steps'));
      return StepMarkdownSchema.parse(steps);
    },
    get sampleHtml() {
      const samples: unknown = JSON.parse(readRendered(folder, record.slug, 'code'));
      return SampleHtmlSchema.parse(samples);
    },
  };
}
