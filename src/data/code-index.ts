import { createHash } from 'node:crypto';
import { buildCodeIndex } from '../lib/code-index/build-index.ts';
import type { CodeIndex } from '../lib/code-index/build-index.ts';
import type { IndexedSample } from '../lib/code-index/format.ts';
import { publisherName } from './publishers.ts';
import { getSamples } from './samples.ts';
import type { PlacedSample } from './samples.ts';

/** Files of the index by name, without extension: `manifest`, `t0`, `g0-0`, `b0-0`, `r0`, … */
export type IndexFiles = Map<string, unknown>;

const BUILD_LENGTH = 10;

let built: Promise<CodeIndex> | undefined;

/** The exact index over the code of the hub; made once per build. */
export function getCodeIndex(): Promise<CodeIndex> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

/** The index as files; the search page loads those that its query needs. */
export async function getIndexFiles(): Promise<IndexFiles> {
  const { manifest, texts, levels, runs } = await getCodeIndex();
  return new Map<string, unknown>([
    ['manifest', manifest],
    ...texts.map((shard, place) => [`t${String(place)}`, shard] as const),
    ...levels.flatMap(({ shards, big }, level) => [
      ...shards.map((shard, place) => [`g${String(level)}-${String(place)}`, shard] as const),
      ...[...big].map(
        ([bucket, posting]) => [`b${String(level)}-${String(bucket)}`, posting] as const,
      ),
    ]),
    ...runs.shards.map((shard, place) => [`r${String(place)}`, shard] as const),
    ...runs.postings.map((posting, number) => [`p${String(number)}`, posting] as const),
    ...(runs.classes.length === 0 ? [] : [['classes', runs.classes] as const]),
  ]);
}

async function build(): Promise<CodeIndex> {
  const placed = await getSamples();
  const samples = placed.map(indexed);
  const posts = new Map(
    placed.map(({ post }) => [
      post.slug,
      { title: post.title, publisher: publisherName(post.publisher), key: post.publisher },
    ]),
  );
  const hash = createHash('sha256').update(JSON.stringify([samples, [...posts]]));
  return buildCodeIndex(samples, posts, hash.digest('hex').slice(0, BUILD_LENGTH));
}

function indexed({ sample }: PlacedSample): IndexedSample {
  const { id, slug, lang, role, kind, libraries, section, step, code } = sample;
  return {
    id,
    slug,
    lang,
    role,
    kind,
    libraries,
    section: section?.title ?? '',
    step: step === null ? null : [step.id, step.number],
    code,
  };
}
