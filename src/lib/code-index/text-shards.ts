import type { IndexedPost, IndexedSample, PackedSample, TextShard } from './format.ts';

/** A sample with the post that it stands in. */
export interface PlacedSample {
  sample: IndexedSample;
  post: IndexedPost;
}

/** Cuts samples into shards of about so many UTF-16 units of code. */
export function cutTexts(
  samples: readonly IndexedSample[],
  posts: ReadonlyMap<string, IndexedPost>,
  limit: number,
): TextShard[] {
  const shards: TextShard[] = [];
  let size = Infinity;
  samples.forEach((sample, place) => {
    if (size >= limit) {
      shards.push({ first: place, posts: [], samples: [] });
      size = 0;
    }
    const shard = shards.at(-1);
    if (shard === undefined) return;
    shard.samples.push(pack(sample, shard.posts, posts));
    size += sample.code.length;
  });
  return shards;
}

function pack(
  sample: IndexedSample,
  shelf: TextShard['posts'],
  posts: ReadonlyMap<string, IndexedPost>,
): PackedSample {
  const { id, slug, lang, role, kind, libraries, section, step, code } = sample;
  if (shelf.at(-1)?.[0] !== slug) {
    const post: IndexedPost = posts.get(slug) ?? { title: slug, publisher: '', key: '' };
    const { title, publisher, key, repeats } = post;
    const known: [string, string, string, string] = [slug, title, publisher, key];
    shelf.push(repeats === undefined ? known : [...known, repeats]);
  }
  return [id, shelf.length - 1, lang, role, kind, libraries, section, step, code];
}

/** The samples of a shard, in order. */
export function readTexts({ posts, samples }: TextShard): PlacedSample[] {
  return samples.map(([id, number, lang, role, kind, libraries, section, step, code]) => {
    const [slug, title, publisher, key, repeats] = posts[number] ?? ['', '', '', ''];
    return {
      sample: { id, slug, lang, role, kind, libraries, section, step, code },
      post: { title, publisher, key, repeats },
    };
  });
}
