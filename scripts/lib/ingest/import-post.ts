import { join } from 'node:path';
import { originalOf } from '../../../src/lib/metadata/originals.ts';
import { parsePost } from '../../../src/lib/parse-dump.ts';
import type { ParsedPost } from '../../../src/lib/post.ts';
import { freeSlug, slugOf } from '../../../src/lib/slug.ts';
import { ENTRY_SUFFIX } from './entries.ts';
import type { ExistingEntry } from './entries.ts';
import { enterIds } from './enter-ids.ts';
import { prepareEntry } from './prepare-entry.ts';
import type { SourcePost } from './read-posts.ts';
import type { Outcome, PostReport, Run } from './run.ts';

const ENTRIES = 'posts';

/** One post of a dump into the staging, unless its entry is a person's or already says the same. */
export async function importPost(source: SourcePost, run: Run): Promise<void> {
  const same = run.matcher.byHash(source);
  if (same?.isEdited === true) {
    finish(source, run, { slug: same.slug, outcome: 'kept' });
    return;
  }
  const post = parsePost(source, source.position);
  const entry = same ?? run.matcher.byContent(source, post);
  if (entry?.isEdited === true) {
    run.issues.push(conflict(entry, source));
    finish(source, run, { slug: entry.slug, outcome: 'conflict' });
    return;
  }
  await writePost({ source, post, entry }, run);
}

interface Import {
  source: SourcePost;
  post: ParsedPost;
  /** The entry of an earlier import. */
  entry: ExistingEntry | null;
}

async function writePost({ source, post, entry }: Import, run: Run): Promise<void> {
  const slug = entry?.slug ?? newSlug(source, post, run);
  const original = originalOf(run.originals(source.dump.folder), post);
  const prepared = prepareEntry(source, post, {
    file: source.dump.name,
    slug,
    hash: source.hash,
    original,
    duplicateOf: duplicateOf(run),
  });
  if (prepared.post === null) {
    run.issues.push(...prepared.issues);
    finish(source, run, { slug, outcome: 'failed' });
    return;
  }
  run.living.add(slug);
  enterIds(slug, prepared.tree, run);
  const { certainty = null, doubts } = prepared.post;
  const outcome = outcomeOf(entry, prepared.mdx);
  if (outcome !== 'unchanged') {
    await run.staging.put(join(ENTRIES, `${slug}${ENTRY_SUFFIX}`), prepared.mdx);
  }
  finish(source, run, { slug, outcome, certainty, doubts });
}

function outcomeOf(entry: ExistingEntry | null, mdx: string): Outcome {
  if (entry === null) return 'new';
  return entry.text === mdx ? 'unchanged' : 'changed';
}

function newSlug(source: SourcePost, post: ParsedPost, run: Run): string {
  const slug = slugOf(post.title, `post-${source.hash.slice(0, 8)}`);
  return freeSlug(slug, (wanted) => run.living.has(wanted));
}

/** Slug of the earlier post that the next one repeats. */
function duplicateOf(run: Run): string | null {
  const place = run.survey.duplicates[run.slugs.length] ?? null;
  return place === null ? null : (run.slugs[place] ?? null);
}

type Finished = Pick<PostReport, 'slug' | 'outcome'> & Partial<PostReport>;

function finish(source: SourcePost, run: Run, finished: Finished): void {
  const { dump, position } = source;
  run.slugs.push(finished.slug);
  run.reports.push({ file: dump.shown, position, certainty: null, doubts: [], ...finished });
}

function conflict(entry: ExistingEntry, source: SourcePost): Run['issues'][number] {
  const place = `${source.dump.shown}:${String(source.lines[0]?.number ?? 1)}`;
  return {
    code: 'conflict',
    severity: 'error',
    file: entry.shown,
    line: 1,
    message: `The entry was edited by hand, and its source, ${place}, changed as well. The entry was kept.`,
    hint: `To keep it for good, set source.hash to ${source.hash}; to take the new text, delete the entry and import again.`,
  };
}
