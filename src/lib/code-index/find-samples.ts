import { candidates } from './candidates.ts';
import type { Candidates } from './candidates.ts';
import { asksForCase, fold, isFolded } from './fold.ts';
import { FREQUENT } from './format.ts';
import type { IndexReader, Manifest, NamedSample } from './format.ts';
import { patternMatcher } from './matcher.ts';
import { readHits } from './read-hits.ts';
import type { CodeHit, Source, Watch } from './read-hits.ts';
import { requiredLiterals } from './required-literals.ts';
import { readNames, readSampleList } from './sample-lists.ts';
import { scanHere } from './scan.ts';
import type { CodeQuery, Scan } from './scan.ts';

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
 * knows the samples of just this text, and they are many, they are named and not read.
 *
 * @throws SyntaxError when the pattern is broken; whatever the reader, the scan or the signal throws
 */
export async function findSamples(
  reader: IndexReader,
  { isReadWhole, ...query }: SampleQuery,
  { scan = scanHere, ...watch }: Watch & { scan?: Scan } = {},
): Promise<FoundSamples> {
  const text = query.text.trim();
  if (query.isPattern) patternMatcher(text);
  const manifest = await reader.manifest();
  if (text === '') return { found: [], samples: manifest.samples };
  const source: Source = { reader, manifest, query, scan };
  const known = await ruleOut(reader, manifest, { ...query, text });
  watch.signal?.throwIfAborted();
  const isNamed = known?.isExact === true && known.places.length >= FREQUENT && !isReadWhole;
  const named = isNamed ? await nameSamples(source, known) : null;
  const found = named ?? (await readHits(source, known?.places ?? null, watch)).map(asFound);
  return { found, samples: manifest.samples };
}

/** Reads the first ones, to show them. */
export async function readFirst(found: readonly FoundSample[], count: number): Promise<void> {
  await Promise.all(found.slice(0, count).map((one) => one.read()));
}

async function ruleOut(
  reader: IndexReader,
  manifest: Manifest,
  { text, isPattern }: CodeQuery,
): Promise<Candidates | null> {
  const isMinded = asksForCase(text);
  const alternatives = isPattern ? requiredLiterals(text) : [text.split('\n')];
  const known = await Promise.all(
    alternatives.map((parts) =>
      candidates(reader, manifest, isMinded ? parts : parts.map((part) => fold(part))),
    ),
  );
  const [first = null, ...others] = known;
  if (others.length > 0) return unite(known);
  if (first === null || first.places.length === 0) return first;
  // Of capitals without a small form it is only known where they stand with others in any case.
  const isOther = isPattern || text.includes('\n') || (isMinded && isFolded(text));
  return { ...first, isExact: first.isExact && !isOther };
}

/** The samples of several alternatives; null when nothing is known of one. */
function unite(known: readonly (Candidates | null)[]): Candidates | null {
  const places = new Set<number>();
  for (const one of known) {
    if (one === null) return null;
    for (const place of one.places) places.add(place);
  }
  return { places: [...places].sort((a, b) => a - b), isExact: false, names: null };
}

/** Samples as far as they are known without their text; null when they have to be read. */
async function nameSamples(
  source: Source,
  { places, names }: Candidates,
): Promise<FoundSample[] | null> {
  const { reader, manifest } = source;
  const named = await (names === null || reader.areAllNamed()
    ? readNames(reader, manifest, places)
    : Promise.all([names(), reader.classes()]).then((told) => readSampleList(...told)));
  if (named === null) return null;
  return named.map((known, index) => {
    const sample: FoundSample = {
      ...known,
      hit: null,
      read: async () => (sample.hit ??= await readAt(source, places[index] ?? 0)),
    };
    return sample;
  });
}

async function readAt(source: Source, place: number): Promise<CodeHit> {
  const [hit] = await readHits(source, [place]);
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
