import type {
  IndexedPost,
  IndexedSample,
  IndexReader,
  Manifest,
  NamedSample,
  NameShard,
  SampleClass,
} from './format.ts';

/** Samples in a shard of names: some 300 bytes on the way. */
const SHARD = 64;
/** Beyond this share of the shards, all names in one file are fewer bytes. */
const MOST_SHARDS = 0.5;
/** The number of a class is one sign of a text: the frequent, small ones take one byte. */
const FIRST_SIGN = 0x23;
/** Beyond it lie units that are no signs of their own. */
const SIGNS = 0xd800 - FIRST_SIGN;
/** Before the sign of a sample whose post is that of the sample before. */
const SAME_POST = ' ';

export interface SampleNames {
  /** So many samples in each; none when samples are of more kinds than can be told. */
  shards: NameShard[];
  /** All of them in one. */
  all: NameShard;
  /** What samples are alike, the most frequent first. */
  classes: SampleClass[];
}

/** Writes samples at some places, ascending, as a list. */
export type WriteNames = (places: readonly number[]) => NameShard;

/** What is known of samples without reading them: what they are alike stands once for all of them. */
export function nameSamples(
  samples: readonly IndexedSample[],
  posts: ReadonlyMap<string, IndexedPost>,
): SampleNames & { write: WriteNames } {
  const { classes, signs } = classify(samples, posts);
  const postOf = numberPosts(samples);
  const write: WriteNames = (places) => ({
    post: postOf[places[0] ?? 0] ?? 0,
    ids: writeIds(places.map((place) => samples[place]?.id ?? '')),
    kinds: places
      .map((place, index) => {
        const isSame = index > 0 && postOf[place] === postOf[places[index - 1] ?? 0];
        return (isSame ? SAME_POST : '') + (signs[place] ?? '');
      })
      .join(''),
  });
  const all = samples.map((_, place) => place);
  const starts = all.filter((place) => place % SHARD === 0);
  return {
    shards: classes.length > SIGNS ? [] : starts.map((at) => write(all.slice(at, at + SHARD))),
    all: write(all),
    classes,
    write,
  };
}

function classify(
  samples: readonly IndexedSample[],
  posts: ReadonlyMap<string, IndexedPost>,
): { classes: SampleClass[]; signs: string[] } {
  const counts = new Map<string, { kind: SampleClass; count: number }>();
  const names = samples.map((sample) => {
    const kind = classOf(sample, posts.get(sample.slug));
    const name = JSON.stringify(kind);
    counts.set(name, { kind, count: (counts.get(name)?.count ?? 0) + 1 });
    return name;
  });
  const sorted = [...counts].sort(([, a], [, b]) => b.count - a.count);
  const signs = new Map(
    sorted.map(([name], number) => [name, String.fromCharCode(FIRST_SIGN + number)]),
  );
  return {
    classes: sorted.map(([, { kind }]) => kind),
    signs: names.map((name) => signs.get(name) ?? ''),
  };
}

function classOf({ lang, kind, libraries }: IndexedSample, post?: IndexedPost): SampleClass {
  const { key = '', publisher = '' } = post ?? {};
  return { lang, kind, libraries, publisher: { key, name: publisher } };
}

/** For each sample the number of its post, in the order of the index. */
function numberPosts(samples: readonly IndexedSample[]): number[] {
  let post = 0;
  return samples.map(({ slug }, place) => {
    if (place > 0 && slug !== samples[place - 1]?.slug) post += 1;
    return post;
  });
}

/** Ids as one text: what all begin with once, and nothing between ids of one length. */
function writeIds(ids: readonly string[]): string {
  const [first = ''] = ids;
  const start = first.slice(0, 1);
  const isEven = ids.every((id) => id.length === first.length && id.startsWith(start));
  if (!isEven || first === '') return ids.join(' ');
  const rest = ids.map((id) => id.slice(1)).join('');
  return `${String(first.length - 1)}${start}:${rest}`;
}

function readIds(text: string): string[] {
  const head = /^(\d+)([^:]):/.exec(text);
  if (head === null) return text.split(' ');
  const [all, length = '', start = ''] = head;
  const rest = text.slice(all.length);
  const size = Number(length);
  return Array.from({ length: rest.length / size }, (_, at) => {
    return start + rest.slice(at * size, (at + 1) * size);
  });
}

/** What is known of the samples at some places, ascending, in their order; null when nothing is. */
export async function readNames(
  reader: IndexReader,
  { samples, names }: Manifest,
  places: readonly number[],
): Promise<NamedSample[] | null> {
  if (!names) return null;
  const numbers = [...new Set(places.map((place) => Math.floor(place / SHARD)))];
  const isMost = reader.areAllNamed() || numbers.length > MOST_SHARDS * Math.ceil(samples / SHARD);
  const [classes, read] = await Promise.all([
    reader.classes(),
    isMost
      ? reader.allNames().then((shard) => [[0, shard] as const])
      : Promise.all(numbers.map(async (number) => [number, await reader.names(number)] as const)),
  ]);
  const named = new Map<number, NamedSample>();
  for (const [number, shard] of read)
    readSampleList(shard, classes).forEach((one, index) => named.set(number * SHARD + index, one));
  return places.flatMap((place) => named.get(place) ?? []);
}

/** The samples of a list. Posts are told apart, but only in a row of all samples known by number. */
export function readSampleList(
  { post, ids, kinds }: NameShard,
  classes: readonly SampleClass[],
): NamedSample[] {
  const all = readIds(ids);
  const samples: NamedSample[] = [];
  let number = post;
  let isSame = true;
  for (const sign of kinds) {
    if (sign === SAME_POST) {
      isSame = true;
      continue;
    }
    if (!isSame) number += 1;
    const known = classes[sign.charCodeAt(0) - FIRST_SIGN];
    const id = all[samples.length];
    if (known === undefined || id === undefined) throw new Error('a list of samples is cut short');
    samples.push({ ...known, id, post: String(number) });
    isSame = false;
  }
  return samples;
}
