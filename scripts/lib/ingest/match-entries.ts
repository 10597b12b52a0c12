import { similarity, sketchOf } from '../../../src/lib/ids/sketch.ts';
import type { Draft } from './entry-maker.ts';
import type { ExistingEntry } from './entries.ts';
import type { SourcePost } from './read-posts.ts';

/** Finds the entry that an earlier import made of a post. Each entry is found once. */
export interface EntryMatcher {
  /** The entry that was made of exactly these lines. */
  byHash(source: SourcePost): ExistingEntry | null;
  /** The entry of the same title and publisher, else the one with most of the words. */
  byContent(source: SourcePost, draft: Draft): Promise<ExistingEntry | null>;
  /** Entries that have a source and were not found. */
  rest(): ExistingEntry[];
}

/** Share of words in common from which a post under another title is the same one. */
const SAME_POST = 0.5;
const SKETCH = 64;

/** @param hashes of all posts of this run: an entry with one of these waits for its own post */
export function createMatcher(
  entries: readonly ExistingEntry[],
  hashes: ReadonlySet<string>,
): EntryMatcher {
  const free = new Set(entries.filter((entry) => entry.sourceHash !== null));
  const sketches = new Map<ExistingEntry, string>();
  const byHashes = Map.groupBy(free, ({ sourceHash }) => sourceHash);
  const take = (entry: ExistingEntry | undefined): ExistingEntry | null => {
    if (entry === undefined) return null;
    free.delete(entry);
    return entry;
  };
  const orphans = (): ExistingEntry[] =>
    [...free].filter(({ sourceHash }) => !hashes.has(sourceHash ?? ''));
  return {
    byHash: (source) => take(nearest(byHashes.get(source.hash) ?? [], source, free)),
    byContent: async (source, draft) => {
      const candidates = orphans();
      if (candidates.length === 0) return null;
      const titled = candidates.filter((entry) => hasTitle(entry, draft));
      const found = nearest(titled, source, free);
      return take(found ?? likest(candidates, await draft.words(), sketches));
    },
    rest: () => [...free],
  };
}

function hasTitle({ post }: ExistingEntry, wanted: Draft): boolean {
  return post?.title === wanted.title && post.publisher === wanted.publisher;
}

/** Of several entries that fit, the one from the same dump and the nearest place in it. */
function nearest(
  entries: readonly ExistingEntry[],
  source: SourcePost,
  free: ReadonlySet<ExistingEntry>,
): ExistingEntry | undefined {
  const distance = ({ post }: ExistingEntry): number => {
    const from = post?.source;
    if (from === undefined || from.file !== source.dump.name) return Infinity;
    return Math.abs(from.post - source.position);
  };
  let best: ExistingEntry | undefined;
  for (const entry of entries) {
    if (!free.has(entry)) continue;
    if (best === undefined || distance(entry) < distance(best)) best = entry;
  }
  return best;
}

function likest(
  entries: readonly ExistingEntry[],
  words: string,
  sketches: Map<ExistingEntry, string>,
): ExistingEntry | undefined {
  const wanted = sketchOf(words, SKETCH);
  let best: ExistingEntry | undefined;
  let most = SAME_POST;
  for (const entry of entries) {
    const sketch = sketches.get(entry) ?? sketchOf(bodyOf(entry), SKETCH);
    sketches.set(entry, sketch);
    const value = similarity(sketch, wanted);
    if (value < most || (best !== undefined && value === most)) continue;
    best = entry;
    most = value;
  }
  return best;
}

/** The words of an entry; its few signs of Markdown hardly matter for likeness. */
function bodyOf({ text }: ExistingEntry): string {
  return text.slice(text.indexOf('\n---', 3) + 1);
}
