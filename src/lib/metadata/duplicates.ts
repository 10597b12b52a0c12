import { WordHashes } from './word-hashes.ts';

/** Words in a shingle: long enough that two texts do not share one by chance. */
const SHINGLE_WORDS = 5;
/** Two posts are one when this share of their shingles is common to both. */
const SAME_TEXT = 0.9;
/** Of each text its so many smallest hashes are kept: two such samples tell how much is shared. */
const SAMPLE = 256;
/** The smallest of these lead from one text to the other: of two equal ones nearly all are common. */
const LEADS = 16;
/** A post that shares less than this of the leads cannot be the same text. */
const WORTH_COMPARING = 0.5;
/** Shingles of boilerplate (a footer, a notice) stand in many posts and prove nothing. */
const MOST_POSTS_A_SHINGLE = 40;
/** Fewer shingles than this prove nothing either: then the title must agree too. */
const FEW_SHINGLES = 20;

interface Sketch {
  /** Hash of the title's words. */
  title: number;
  /** The smallest hashes of its shingles, each once, in order. */
  sample: Uint32Array;
}

/** Mixes a number into a hash so that near inputs lie far apart. */
function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) ^ (mixed >>> 16);
}

/** A shingle is a number of so many words to this base (Rabin and Karp 1987), from which the next one is made. */
const BASE = 0x01000193;
const OUTGOING = Array.from({ length: SHINGLE_WORDS }).reduce<number>(
  (power) => Math.imul(power, BASE),
  1,
);

const SPACE_OF_HASHES = 2 ** 32;

/** Hashes below a bound of the shingles of a text, given those of its words. */
function shinglesBelow(bound: number, hashes: Int32Array): Uint32Array {
  const size = Math.min(SHINGLE_WORDS, hashes.length);
  const shingles = new Uint32Array(hashes.length);
  let count = 0;
  let rolling = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    const outgoing = at < SHINGLE_WORDS ? 0 : Math.imul(hashes[at - SHINGLE_WORDS] ?? 0, OUTGOING);
    rolling = (Math.imul(rolling, BASE) + (hashes[at] ?? 0) - outgoing) | 0;
    const shingle = mix(0, rolling) >>> 0;
    if (at + 1 < size || shingle >= bound) continue;
    shingles[count] = shingle;
    count += 1;
  }
  return shingles.subarray(0, count);
}

function firstDistinct(sorted: Uint32Array): Uint32Array {
  const first: number[] = [];
  for (let at = 0; at < sorted.length && first.length < SAMPLE; at += 1) {
    const hash = sorted[at] ?? 0;
    if (at === 0 || hash !== sorted[at - 1]) first.push(hash);
  }
  return Uint32Array.from(first);
}

/** Hashes lie evenly: this many times as many as are kept lie below a bound that leaves enough. */
const SPARE = 1.3;

/** A bottom-k sample of the shingles of a text, given the hashes of its words. */
function sampleOf(hashes: Int32Array): Uint32Array {
  const bound = (SPACE_OF_HASHES * SPARE * SAMPLE) / hashes.length;
  const sample = firstDistinct(shinglesBelow(bound, hashes).sort());
  if (sample.length === SAMPLE || bound >= SPACE_OF_HASHES) return sample;
  return firstDistinct(shinglesBelow(SPACE_OF_HASHES, hashes).sort());
}

/** Estimate of the share of shingles that two texts have in common, from the smallest of both: exact for short texts, not a number for empty ones. */
function likeness(one: Uint32Array, two: Uint32Array): number {
  let [all, common] = [0, 0];
  for (let at = 0, other = 0; all < SAMPLE && (at < one.length || other < two.length); all += 1) {
    const hash = one[at] ?? Infinity;
    const otherHash = two[other] ?? Infinity;
    if (hash === otherHash) common += 1;
    if (hash <= otherHash) at += 1;
    if (otherHash <= hash) other += 1;
  }
  return common / all;
}

function repeats(post: Sketch, earlier: Sketch): boolean {
  if (post.sample.length < FEW_SHINGLES && post.title !== earlier.title) return false;
  return likeness(post.sample, earlier.sample) >= SAME_TEXT;
}

/**
 * Tells of post after post whether its text repeats an earlier one; case, punctuation and line ends do
 * not count. Keeps about a kilobyte of a post, however long; the work grows with the texts alone.
 */
export class DuplicateFinder {
  private readonly sketches: Sketch[] = [];
  private readonly words = new WordHashes();
  /** Posts by the hashes that lead to them. */
  private readonly index = new Map<number, number[]>();

  /**
   * Takes in the next post, its text in any number of pieces that part no word.
   *
   * @returns the place, from 0, of the first earlier post that it repeats, or null
   */
  add(title: string, text: Iterable<string>): number | null {
    const sketch = {
      title: this.hashesOf([title]).reduce(mix, 0),
      sample: sampleOf(this.hashesOf(text)),
    };
    const place = this.sketches.push(sketch) - 1;
    const leads = sketch.sample.subarray(0, LEADS);
    const found = this.candidates(leads).find((earlier) => {
      const other = this.sketches[earlier];
      return other !== undefined && repeats(sketch, other);
    });
    if (found === undefined) this.enter(leads, place);
    return found ?? null;
  }

  private hashesOf(text: Iterable<string>): Int32Array {
    this.words.clear();
    for (const piece of text) this.words.add(piece);
    return this.words.hashes;
  }

  /** Earlier posts that share enough leads to be worth a comparison, the earliest first. */
  private candidates(leads: Uint32Array): number[] {
    const shared = new Map<number, number>();
    for (const lead of leads) {
      for (const post of this.index.get(lead) ?? []) shared.set(post, (shared.get(post) ?? 0) + 1);
    }
    const close = [...shared].filter(([, count]) => count >= leads.length * WORTH_COMPARING);
    return close.map(([post]) => post).sort((a, b) => a - b);
  }

  private enter(leads: Uint32Array, post: number): void {
    for (const lead of leads) {
      const posts = this.index.get(lead);
      if (!posts) this.index.set(lead, [post]);
      else if (posts.length < MOST_POSTS_A_SHINGLE) posts.push(post);
    }
  }
}
