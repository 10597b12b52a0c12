import type { Addressed } from './find-root.ts';

/** Less than this share of common letter pairs is chance. */
const LEAST_LIKENESS = 0.25;

/** The posts whose addresses are most like the given words, the likest first. */
export function nearest(words: string, posts: Addressed, count: number): Addressed {
  const wanted = pairs(words);
  return posts
    .map((post) => ({ post, likeness: likeness(wanted, pairs(post.slug)) }))
    .filter(({ likeness: found }) => found >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ post }) => post);
}

/** Dice's coefficient over pairs of letters: 1 for the same words, 0 for nothing in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / Math.max(1, a.size + b.size);
}

function pairs(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return new Set(Array.from(plain, (letter, index) => letter + (plain[index + 1] ?? '')));
}
