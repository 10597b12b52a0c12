import type { Root } from 'mdast';
import type { Block } from '../blocks/block.ts';
import { readingMinutes } from '../metadata/reading-time.ts';
import { languagesOf } from '../metadata/sample-languages.ts';
import { servicesOf } from '../metadata/services.ts';
import { summaryOf } from '../metadata/summary.ts';
import { topicsOf } from '../metadata/topics.ts';
import type { ParsedPost } from '../post.ts';
import { PostSchema } from '../../schemas/post.ts';
import type { Post, PostInput } from '../../schemas/post.ts';
import { markInline } from './inline/mark-inline.ts';
import { markLeadTerms } from './inline/mark-lead-terms.ts';
import { doubtsOf, meanMargin } from './doubts.ts';
import { removedLines } from './removed-lines.ts';
import { sealOf } from './seal.ts';
import { stringifyBody, stringifyHead } from './stringify.ts';
import { toMdast } from './to-mdast.ts';
import { writeFrontmatter } from './write-frontmatter.ts';

/** What an entry needs to know that its post does not tell. */
export interface EntryContext {
  /** Name of the dump, without folders. */
  file: string;
  slug: string;
  /** Hash of the post's lines in the dump. */
  hash: string;
  /** Address and date of the original page, as far as they are known. */
  original: { url: string | null; published: string | null } | null;
  /** Slug of the post that this one repeats. */
  duplicateOf: string | null;
}

export interface WrittenEntry {
  post: Post;
  /** The entry's body, as it was written. */
  tree: Root;
  /** The whole entry. */
  mdx: string;
}

/** A parsed post as an MDX entry: checked frontmatter and a body that is data. */
export function toEntry(post: ParsedPost, context: EntryContext): WrittenEntry {
  const tree = toMdast(post.blocks);
  markInline(tree);
  markLeadTerms(tree);
  const metadata = metadataOf(post, context);
  const body = stringifyBody(tree);
  const yaml = writeFrontmatter(metadata);
  const written = sealOf(stringifyHead(yaml, tree) + body);
  const head = stringifyHead(`${yaml}\n${writeFrontmatter({ written })}`, tree);
  return { post: PostSchema.parse({ ...metadata, written }), tree, mdx: head + body };
}

function metadataOf(post: ParsedPost, context: EntryContext): PostInput {
  const { blocks, lines } = post;
  const body = blocks.filter((block) => block.type !== 'end');
  return {
    title: titleOf(post, context),
    slug: context.slug,
    publisher: post.publisher,
    kind: post.kind,
    authors: post.authors.map((name) => ({ name })),
    summary: summaryOf(body),
    url: context.original?.url ?? undefined,
    published: context.original?.published ?? undefined,
    readingMinutes: readingMinutes(body),
    topics: topicsOf(body),
    services: servicesOf(body),
    languages: languagesOf(body),
    truncated: post.truncated,
    duplicateOf: context.duplicateOf ?? undefined,
    source: { file: context.file, post: post.post, lines: [...lines], hash: context.hash },
    removed: removedLines(blocks),
    certainty: meanMargin(blocks),
    doubts: doubtsOf(blocks),
  };
}

/** A post may begin with something that is no title. */
function titleOf(post: ParsedPost, context: EntryContext): string {
  const title = oneLine(post.title);
  if (title !== '') return title;
  return `Post ${String(post.post)} of ${context.file}`;
}

function oneLine(text: Extract<Block, { type: 'title' }>['text']): string {
  return text.replace(/\s+/g, ' ').trim();
}
