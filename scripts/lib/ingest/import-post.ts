import { join } from 'node:path';
import { originalOf } from '../../../src/lib/metadata/originals.ts';
import { parsePost } from '../../../src/lib/parse-dump.ts';
import type { ParsedPost } from '../../../src/lib/post.ts';
import type { Post } from '../../../src/schemas/post.ts';
import { ENTRY_SUFFIX } from '../../../src/lib/mdx/entry-file.ts';
import type { EntryContext } from '../../../src/lib/mdx/to-entry.ts';
import { freeSlug, slugOf } from '../../../src/lib/slug.ts';
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
  if (same !== null && isRemembered(source, same, run)) return;
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
  const context = contextOf(source, slug, post, run);
  const prepared = prepareEntry(source, post, context);
  if (prepared.post === null) {
    run.issues.push(...prepared.issues);
    finish(source, run, { slug, outcome: 'failed' });
    return;
  }
  run.living.add(slug);
  enterIds(slug, prepared.tree, run);
  run.memory.note(context, prepared.mdx, run.ledger);
  const { certainty = null, doubts } = prepared.post;
  const outcome = outcomeOf(entry, prepared.mdx);
  if (outcome !== 'unchanged') {
    await run.staging.put(join(ENTRIES, `${slug}${ENTRY_SUFFIX}`), prepared.mdx);
  }
  finish(source, run, { slug, outcome, certainty, doubts });
}

/** An entry of which nothing has changed is neither made nor read again. */
function isRemembered(source: SourcePost, entry: ExistingEntry, run: Run): boolean {
  const { post, text, slug } = entry;
  if (post === null || !isAtPlace(source, post)) return false;
  const context = contextOf(source, slug, post, run);
  if (!run.memory.isCurrent(context, text, run.ledger)) return false;
  const { certainty = null, doubts } = post;
  finish(source, run, { slug, outcome: 'unchanged', certainty, doubts });
  return true;
}

/** The entry names the post's place in the dump, which changes with the posts above it. */
function isAtPlace({ position, lines }: SourcePost, post: Post): boolean {
  const inked = lines.filter((line) => line.kind === 'text');
  const [first, last] = post.source?.lines ?? [];
  return (
    post.source?.post === position && inked[0]?.number === first && inked.at(-1)?.number === last
  );
}

function contextOf(
  source: SourcePost,
  slug: string,
  post: Pick<ParsedPost, 'title' | 'publisher'>,
  run: Run,
): EntryContext {
  const { dump, hash } = source;
  const original = originalOf(run.originals(dump.folder), post);
  return { file: dump.name, slug, hash, original, duplicateOf: duplicateOf(run) };
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
  // Cut out of the entry, the reasons would keep all of it in memory until the end.
  const doubts = structuredClone(finished.doubts ?? []);
  run.reports.push({ file: dump.shown, position, certainty: null, ...finished, doubts });
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
