import type { Nodes, Root } from 'mdast';
import type { DrawChart } from '../lib/charts/draw-chart.ts';
import { cellsOf } from '../lib/export/cells-of.ts';
import { toPortableMarkdown } from '../lib/export/markdown.ts';
import { stepMarkdownOf } from '../lib/export/step-markdown.ts';
import { claimsOf } from '../lib/extract/claims/claims-of.ts';
import { proceduresOf } from '../lib/extract/procedures/procedures-of.ts';
import { toTick } from '../lib/extract/procedures/to-tick.ts';
import { walkthroughOf } from '../lib/extract/procedures/walkthrough-of.ts';
import { samplesOf } from '../lib/extract/samples/samples-of.ts';
import { tablesOf } from '../lib/extract/tables/tables-of.ts';
import { nameIn } from '../lib/render/code-links.ts';
import { languageName } from '../lib/render/language-names.ts';
import { rememberTokens } from '../lib/render/highlighter.ts';
import { numberedSample } from '../lib/render/numbered-code.ts';
import { renderEntry } from '../lib/render/render-entry.ts';
import type { Highlighter } from '../lib/render/highlighter.ts';
import type { Post } from '../schemas/post.ts';
import type { LanguageCount, PostRecord } from '../schemas/post-view.ts';
import type { Procedure } from '../schemas/procedure.ts';
import type { Sample } from '../schemas/sample.ts';
import type { Identified } from './identify.ts';
import type { Rendered } from './rendered-files.ts';

export interface EntryParts {
  post: Post;
  tree: Root;
  identified: Identified;
  digest: string;
}

/** What an entry is rendered with. */
interface Tools {
  highlighter: Highlighter;
  /** Needed by tables only. */
  draw: DrawChart | undefined;
}

/** Renders an entry and counts what pages tell about it. */
export function makeRecord(
  { post, tree, identified, digest }: EntryParts,
  { highlighter: colours, draw }: Tools,
): Rendered {
  const highlighter = rememberTokens(colours);
  const { html, outline } = renderEntry(tree, {
    ids: identified.ids,
    units: identified.units,
    post: identified.postId,
    original: post.url,
    claims: identified.claimIds,
    aliases: identified.aliases,
    highlighter,
    draw,
  });
  const { postId: id, ids, claimIds, units } = identified;
  const { title, slug, publisher, services } = post;
  const samples = samplesOf({ id, slug, publisher, tree, units, ids });
  const procedures = proceduresOf({ title, services, tree, units, ids });
  const record: PostRecord = {
    ...post,
    id,
    outline,
    words: countWords(tree),
    counts: countParts(identified, procedures),
    sampleLanguages: countLanguages(samples),
    samples,
    mentions: [...new Set(namesInProse(tree))],
    procedures,
    walkthrough:
      toTick(procedures).length === 0 ? null : walkthroughOf({ services, tree, ids, samples }),
    tables: tablesOf({ id, slug, tree, units, ids }),
    claims: claimsOf({ id, slug, tree, units, ids, claimIds }),
    cells: cellsOf({ id, tree, ids, samples }),
    digest,
  };
  const steps = JSON.stringify(stepMarkdownOf(tree, units, ids));
  const code = JSON.stringify(
    Object.fromEntries(samples.map((sample) => [sample.id, numberedSample(sample, highlighter)])),
  );
  return { record, texts: { html, md: toPortableMarkdown(tree.children), steps, code } };
}

function countParts(
  { counts }: Identified,
  procedures: readonly Procedure[],
): PostRecord['counts'] {
  const ticked = toTick(procedures);
  return {
    ...counts,
    steps: ticked.reduce((sum, { steps }) => sum + steps.length, 0),
    procedures: ticked.length,
  };
}

function countLanguages(samples: readonly Sample[]): LanguageCount[] {
  const counts = new Map<string, number>();
  for (const { role, lang } of samples) {
    if (role === 'code') counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  return [...counts]
    .map(([lang, count]) => ({ lang, label: languageName(lang), count }))
    .sort((a, b) => b.count - a.count || (a.lang < b.lang ? -1 : 1));
}

function namesInProse(node: Nodes): string[] {
  if (node.type === 'inlineCode') {
    const name = nameIn(node.value);
    return name === null ? [] : [name];
  }
  return 'children' in node ? node.children.flatMap(namesInProse) : [];
}

/** Words of the prose; code blocks are leaves of another kind. */
function countWords(node: Nodes): number {
  if (node.type === 'text' || node.type === 'inlineCode')
    return node.value.split(/\s+/).filter((word) => word !== '').length;
  if (!('children' in node)) return 0;
  return node.children.reduce((words, child) => words + countWords(child), 0);
}
