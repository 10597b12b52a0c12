import { createHash } from 'node:crypto';
import { buildCodeIndex } from '../lib/code-index/build-index.ts';
import type { CodeIndex } from '../lib/code-index/build-index.ts';
import type { IndexedSample } from '../lib/code-index/format.ts';
import { partsOf } from '../lib/code-index/index-parts.ts';
import { getPosts } from './posts.ts';
import { publisherName } from './publishers.ts';
import { repeatedBy } from './repeats.ts';
import { getSamples } from './samples.ts';
import type { PlacedSample } from './samples.ts';

const BUILD_LENGTH = 10;

let built: Promise<CodeIndex> | undefined;

/** The exact index over the code of the hub; made once per build. */
export function getCodeIndex(): Promise<CodeIndex> {
  if (import.meta.env.DEV) return build();
  built ??= build();
  return built;
}

/** The parts of the index by name; the search page loads those that its query needs. */
export async function getIndexParts(): Promise<Map<string, unknown>> {
  return partsOf(await getCodeIndex());
}

async function build(): Promise<CodeIndex> {
  const placed = await getSamples();
  const all = await getPosts();
  const samples = placed.map(indexed);
  const posts = new Map(
    placed.map(({ post }) => [
      post.slug,
      {
        title: post.title,
        publisher: publisherName(post.publisher),
        key: post.publisher,
        repeats: repeatedBy(post, all),
      },
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
