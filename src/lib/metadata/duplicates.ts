/** Words in a shingle: long enough that two texts do not share one by chance. */
const SHINGLE_WORDS = 5;
/** Two posts are one when this share of their shingles is common to both. */
const SAME_TEXT = 0.9;
/** Of each text its so many smallest hashes are kept: two such samples tell how much is shared. */
const SAMPLE = 256;
/** A post that shares less than this of the sample cannot be the same text. */
const WORTH_COMPARING = 0.5;
/** Shingles of boilerplate (a footer, a notice) stand in many posts and prove nothing. */
const MOST_POSTS_A_SHINGLE = 40;
/** Fewer shingles than this prove nothing either: then the title must agree too. */
const FEW_SHINGLES = 20;

interface Sketch {
  title: string;
  /** The smallest hashes of its shingles, each once, in order. */
  sample: readonly number[];
}

/** Mixes a number into a hash so that near inputs lie far apart. */
function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ (mixed >>> 16);
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A bottom-k sample of the shingles of a text. */
function sampleOf(words: readonly string[]): number[] {
  const hashes = Int32Array.from(words, hashWord);
  const size = Math.min(SHINGLE_WORDS, hashes.length);
  const count = size === 0 ? 0 : hashes.length - size + 1;
  const shingles = new Uint32Array(count);
  for (let start = 0; start < count; start += 1) {
    let hash = 0;
    for (let at = start; at < start + size; at += 1) hash = mix(hash, hashes[at] ?? 0);
    shingles[start] = hash >>> 0;
  }
  return firstDistinct(shingles.sort());
}

function firstDistinct(sorted: Uint32Array): number[] {
  const first: number[] = [];
  for (const hash of sorted) {
    if (hash !== first.at(-1)) first.push(hash);
    if (first.length === SAMPLE) break;
  }
  return first;
}

/** Estimate of the share of shingles that two texts have in common: exact for short texts. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const inA = new Set(a);
  const inB = new Set(b);
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SAMPLE);
  return union.filter((hash) => inA.has(hash) && inB.has(hash)).length / union.length;
}

function repeats(post: Sketch, earlier: Sketch): boolean {
  if (post.sample.length < FEW_SHINGLES && post.title !== earlier.title) return false;
  return likeness(post.sample, earlier.sample) >= SAME_TEXT;
}

/** Earlier posts that share enough hashes to be worth a comparison, the earliest first. */
function candidates(sample: readonly number[], index: ReadonlyMap<number, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const key of sample) {
    for (const post of index.get(key) ?? []) shared.set(post, (shared.get(post) ?? 0) + 1);
  }
  const close = [...shared].filter(([, count]) => count >= sample.length * WORTH_COMPARING);
  return close.map(([post]) => post).sort((a, b) => a - b);
}

function enter(index: Map<number, number[]>, sample: readonly number[], post: number): void {
  for (const key of sample) {
    const posts = index.get(key);
    if (!posts) index.set(key, [post]);
    else if (posts.length < MOST_POSTS_A_SHINGLE) posts.push(post);
  }
}

/**
 * For each post the index, from 0, of the first earlier post whose text it repeats, or null. Case,
 * punctuation and line ends do not count. The work grows with the length of the texts alone.
 */
export function findDuplicates(
  posts: readonly { title: string; text: string }[],
): (number | null)[] {
  const index = new Map<number, number[]>();
  const sketches: Sketch[] = [];
  return posts.map(({ title, text }, at) => {
    const sketch = { title: wordsOf(title).join(' '), sample: sampleOf(wordsOf(text)) };
    sketches.push(sketch);
    const found = candidates(sketch.sample, index).find((earlier) => {
      const other = sketches[earlier];
      return other !== undefined && repeats(sketch, other);
    });
    if (found === undefined) enter(index, sketch.sample, at);
    return found ?? null;
  });
}
