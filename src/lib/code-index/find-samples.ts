import type { IndexReader, Manifest, NamedSample, RunPosting } from './format.ts';
import { bucketOf } from './grams.ts';
import { literalMatcher } from './matcher.ts';
import type { Matcher } from './matcher.ts';
import { decodePosting } from './postings.ts';
import { runKey } from './run-key.ts';
import { readSampleList } from './sample-lists.ts';
import { hitsIn, partsWith, searchCode } from './search-code.ts';
import type { CodeHit, CodeQuery, SearchProgress } from './search-code.ts';

/** So many samples are read at once, to tell all about them. */
const FEW = 20;

/** A sample that contains the query; its text may still have to be read. */
export interface FoundSample extends NamedSample {
  /** Where it stands and what matches; null as long as it was not read. */
  hit: CodeHit | null;
  /** Reads it. */
  read: () => Promise<CodeHit>;
}

export interface SampleQuery extends CodeQuery {
  /** Whether all that is known of a sample is needed at once, however many are found. */
  isReadWhole: boolean;
}

export interface FoundSamples {
  /** In the order of the index. */
  found: FoundSample[];
  /** Samples in the index; all of them were ruled out or found. */
  samples: number;
}

/**
 * All samples whose code contains the query, the same set as a scan of every sample. Where the index
 * names the samples of just this text, and they are many, they are not read.
 *
 * @param onProgress called after each group of parts of the index
 * @throws SyntaxError when the pattern is broken; whatever the reader throws
 */
export async function findSamples(
  reader: IndexReader,
  query: SampleQuery,
  onProgress?: (progress: SearchProgress) => void,
): Promise<FoundSamples> {
  const manifest = await reader.manifest();
  const text = query.text.trim();
  const posting =
    query.isPattern || query.isReadWhole ? null : await postingOf(reader, manifest, text);
  if (posting === null) {
    const { hits, samples } = await searchCode(reader, query, onProgress);
    return { found: hits.map(asFound), samples };
  }
  const places = decodePosting(posting[0]);
  const source = { reader, manifest, matcher: literalMatcher(text) };
  const found =
    places.length <= FEW
      ? (await Promise.all(places.map((place) => readAt(source, place)))).map(asFound)
      : await nameSamples(source, posting[1], places);
  return { found, samples: manifest.samples };
}

/** Reads the first ones, to show them. */
export async function readFirst(found: readonly FoundSample[], count: number): Promise<void> {
  await Promise.all(found.slice(0, count).map((one) => one.read()));
}

interface Source {
  reader: IndexReader;
  manifest: Manifest;
  matcher: Matcher;
}

/** What is filed under a text; null when nothing is, which says nothing about the samples. */
async function postingOf(
  reader: IndexReader,
  { runs }: Manifest,
  text: string,
): Promise<RunPosting | null> {
  const key = runs === 0 ? null : runKey(text);
  if (key === null) return null;
  const shard = await reader.runs(bucketOf(key, runs));
  const posting = shard.find(([run]) => run === key)?.[1] ?? null;
  return typeof posting === 'number' ? reader.run(posting) : posting;
}

/** Samples as far as they are known without their text. */
async function nameSamples(
  source: Source,
  list: string,
  places: readonly number[],
): Promise<FoundSample[]> {
  const named = readSampleList(list, await source.reader.classes());
  return named.map((known, index) => {
    const sample: FoundSample = {
      ...known,
      hit: null,
      read: async () => (sample.hit ??= await readAt(source, places[index] ?? 0)),
    };
    return sample;
  });
}

async function readAt({ reader, manifest, matcher }: Source, place: number): Promise<CodeHit> {
  const places = new Set([place]);
  const [shard = 0] = partsWith(manifest, places);
  const [hit] = await hitsIn(reader, shard, matcher, places);
  if (hit === undefined) throw new Error(`sample ${String(place)} is not what the index says`);
  return hit;
}

/** A sample that has been read. */
function asFound(hit: CodeHit): FoundSample {
  const { id, slug, lang, kind, libraries } = hit.sample;
  const { key, publisher } = hit.post;
  return {
    ...{ id, lang, kind, libraries, hit },
    post: slug,
    publisher: { key, name: publisher },
    read: () => Promise.resolve(hit),
  };
}
