import { join } from 'node:path';
import { assignIds } from '../../../src/lib/ids/assign-ids.ts';
import { originalOf } from '../../../src/lib/metadata/originals.ts';
import type { ParsedPost } from '../../../src/lib/post.ts';
import type { Issue } from '../../../src/lib/issue.ts';
import type { Post } from '../../../src/schemas/post.ts';
import { ENTRY_SUFFIX } from '../../../src/lib/mdx/entry-file.ts';
import type { EntryContext } from '../../../src/lib/mdx/to-entry.ts';
import { freeSlug, slugOf } from '../../../src/lib/slug.ts';
import type { ExistingEntry } from './entries.ts';
import type { Draft, GoodEntry, MadeEntry } from './entry-maker.ts';
import type { SourcePost } from './read-posts.ts';
import type { Outcome, PostReport, Run } from './run.ts';

const ENTRIES = 'posts';

/** A post on whose entry work may have begun. */
export interface BegunPost {
  source: SourcePost;
  /** The entry that was made of exactly these lines. */
  same: ExistingEntry | null;
  draft: Promise<Draft> | null;
}

/** A post whose slug is settled. */
export interface NamedPost {
  source: SourcePost;
  slug: string;
  /** What became of it, when there is nothing to make. */
  done: Finished | null;
  issues: Issue[];
  making: Making | null;
}

interface Making {
  /** The entry of an earlier import. */
  entry: ExistingEntry | null;
  context: EntryContext;
  made: Promise<MadeEntry>;
}

type Finished = Pick<PostReport, 'outcome'> & Partial<PostReport>;

/** Begins with a post, unless its entry is a person's or seems to say the same already. */
export function beginPost(source: SourcePost, run: Run): BegunPost {
  const same = run.matcher.byHash(source);
  const waits = same?.isEdited === true || (same !== null && run.memory.knows(same.slug));
  const draft = waits ? null : run.makers.begin(source);
  // Who waits for it hears of a failure; until then nobody does.
  draft?.catch(() => undefined);
  return { source, same, draft };
}

/** Settles the slug of a post; to be called in the order of the posts, as slugs depend on those before. */
export async function namePost(begun: BegunPost, run: Run): Promise<NamedPost> {
  const named = await nameOf(begun, run);
  run.slugs.push(named.slug);
  run.named.add(named.slug);
  named.making?.made.catch(() => undefined);
  return named;
}

async function nameOf({ source, same, draft: begun }: BegunPost, run: Run): Promise<NamedPost> {
  if (same?.isEdited === true) return finished(source, same.slug, { outcome: 'kept' });
  const remembered = same === null ? null : rememberedPost(source, same, run);
  if (remembered !== null) {
    (await begun)?.drop();
    return remembered;
  }
  const draft = await (begun ?? run.makers.begin(source));
  const entry = same ?? (await run.matcher.byContent(source, draft));
  if (entry?.isEdited === true) {
    draft.drop();
    const named = finished(source, entry.slug, { outcome: 'conflict' });
    return { ...named, issues: [conflict(entry, source)] };
  }
  const slug = entry?.slug ?? newSlug(source, draft, run);
  const context = contextOf(source, slug, draft, run);
  const making = { entry, context, made: draft.make(context) };
  return { source, slug, done: null, issues: [], making };
}

function finished(source: SourcePost, slug: string, done: Finished): NamedPost {
  return { source, slug, done, issues: [], making: null };
}

/** One post of a dump into the staging; to be called in the order of the posts, as ids depend on it. */
export async function finishPost(named: NamedPost, run: Run): Promise<void> {
  const { source, slug, done, issues, making } = named;
  run.issues.push(...issues);
  if (done !== null) report(source, run, { slug, ...done });
  if (making === null) return;
  const made = await making.made;
  if (made.mdx === null) {
    run.issues.push(...made.issues);
    report(source, run, { slug, outcome: 'failed' });
    return;
  }
  await writeEntry(made, { source, slug, making, run });
}

interface Place {
  source: SourcePost;
  slug: string;
  making: Making;
  run: Run;
}

async function writeEntry(made: GoodEntry, { source, slug, making, run }: Place): Promise<void> {
  run.living.add(slug);
  assignIds(run.ledger, { slug, text: made.text }, made.units, run.living);
  run.memory.note(making.context, made.mdx, run.ledger);
  const { certainty, doubts } = made;
  const outcome = outcomeOf(making.entry, made.mdx);
  if (outcome !== 'unchanged') {
    await run.staging.put(join(ENTRIES, `${slug}${ENTRY_SUFFIX}`), made.mdx);
  }
  report(source, run, { slug, outcome, certainty, doubts });
}

/** An entry of which nothing has changed is neither made nor read again. */
function rememberedPost(source: SourcePost, entry: ExistingEntry, run: Run): NamedPost | null {
  const { post, text, slug } = entry;
  if (post === null || !isAtPlace(source, post)) return null;
  const context = contextOf(source, slug, post, run);
  if (!run.memory.isCurrent(context, text, run.ledger)) return null;
  const { certainty = null, doubts } = post;
  return finished(source, slug, { outcome: 'unchanged', certainty, doubts });
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

function newSlug(source: SourcePost, post: Pick<ParsedPost, 'title'>, run: Run): string {
  const slug = slugOf(post.title, `post-${source.hash.slice(0, 8)}`);
  return freeSlug(slug, (wanted) => run.living.has(wanted) || run.named.has(wanted));
}

/** Slug of the earlier post that the next one repeats. */
function duplicateOf(run: Run): string | null {
  const place = run.survey.duplicates[run.slugs.length] ?? null;
  return place === null ? null : (run.slugs[place] ?? null);
}

function report(source: SourcePost, run: Run, done: Finished & Pick<PostReport, 'slug'>): void {
  const { dump, position } = source;
  // Cut out of the entry, the reasons would keep all of it in memory until the end.
  const doubts = structuredClone(done.doubts ?? []);
  run.reports.push({ file: dump.shown, position, certainty: null, ...done, doubts });
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
