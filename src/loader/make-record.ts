import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { cellsOf } from '../lib/export/cells-of.ts';
import { samplesOf } from '../lib/extract/samples/samples-of.ts';
import { languageName } from '../lib/render/language-names.ts';
import { renderEntry } from '../lib/render/render-entry.ts';
import type { Highlighter } from '../lib/render/highlighter.ts';
import type { Post } from '../schemas/post.ts';
import type { LanguageCount, PostRecord } from '../schemas/post-view.ts';
import type { Identified } from './identify.ts';

export interface EntryParts {
  post: Post;
  tree: Root;
  identified: Identified;
  digest: string;
}

/** Renders an entry and counts what pages tell about it. */
export function makeRecord(
  { post, tree, identified, digest }: EntryParts,
  highlighter: Highlighter,
): { record: PostRecord; html: string } {
  const { html, outline } = renderEntry(tree, {
    ids: identified.ids,
    aliases: identified.aliases,
    highlighter,
  });
  const { postId: id, ids, units } = identified;
  const { slug, publisher } = post;
  const samples = samplesOf({ id, slug, publisher, tree, units, ids });
  const record: PostRecord = {
    ...post,
    id,
    outline,
    words: countWords(tree),
    counts: identified.counts,
    sampleLanguages: countLanguages(tree),
    samples,
    cells: cellsOf({ id, tree, ids, samples }),
    digest,
  };
  return { record, html };
}

/** Languages of the samples of an entry, outputs included. */
export function languagesOf(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'code', (node) => {
    found.push(node.lang ?? 'text');
  });
  return found;
}

function countLanguages(tree: Root): LanguageCount[] {
  const counts = new Map<string, number>();
  visit(tree, 'code', (node) => {
    if (isOutput(node)) return;
    const lang = node.lang ?? 'text';
    counts.set(lang, (counts.get(lang) ?? 0) + 1);
  });
  return [...counts]
    .map(([lang, count]) => ({ lang, label: languageName(lang), count }))
    .sort((a, b) => b.count - a.count || (a.lang < b.lang ? -1 : 1));
}

function isOutput(node: Code): boolean {
  return (node.meta ?? '').split(/\s/).includes('output');
}

function countWords(tree: Root): number {
  let words = 0;
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode')
      words += node.value.split(/\s+/).filter((word) => word !== '').length;
  });
  return words;
}
