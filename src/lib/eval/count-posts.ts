import type { GoldBlock, GoldPost } from '../../schemas/gold.ts';
import { nameSet, plainText } from './names.ts';
import { sameSet, sharedOf } from './sets.ts';
import type { Structure } from './structure.ts';
import type { Tally } from './tally.ts';

/** A predicted post stands for the gold's when it shares this much of its lines. */
const SAME_POST = 0.5;

type Range = readonly [first: number, last: number];

/** Counts where posts begin and end, and what is said of each. */
export function countPosts(tally: Tally, gold: Structure, predicted: Structure): void {
  const { counts } = tally;
  const goldRanges = postRanges(gold.blocks);
  const ranges = postRanges(predicted.blocks);
  counts.add('post', goldRanges.size);
  counts.add('postPredicted', ranges.size);
  counts.add(
    'postHit',
    countShared([...goldRanges.values()].map(String), [...ranges.values()].map(String)),
  );
  counts.add('startHit', sharedOf(startsOf(goldRanges), startsOf(ranges)).size);
  if (gold.posts === null) return;
  counts.add('described', gold.posts.length);
  if (predicted.posts === null) return;
  counts.add('describedDumps');
  for (const post of gold.posts) {
    counts.add('author', nameSet(post.authors).size);
    const number = bestMatch(goldRanges.get(post.post), ranges);
    const match = predicted.posts.findLast((other) => other.post === number);
    if (match !== undefined) countDescription(tally, post, match);
  }
  for (const post of predicted.posts) counts.add('authorPredicted', nameSet(post.authors).size);
}

/** From the first to the last line of each post, the separator left out. */
function postRanges(blocks: readonly GoldBlock[]): Map<number, Range> {
  const ranges = new Map<number, Range>();
  for (const { type, post, lines } of blocks) {
    if (type === 'end') continue;
    const [first, last] = ranges.get(post) ?? lines;
    ranges.set(post, [Math.min(first, lines[0]), Math.max(last, lines[1])]);
  }
  return ranges;
}

function startsOf(ranges: ReadonlyMap<number, Range>): Set<number> {
  return new Set([...ranges.values()].map(([first]) => first));
}

/** Size of the intersection of two bags. */
function countShared(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((item) => {
    const place = left.indexOf(item);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  }).length;
}

/** Number of the post that shares most lines; null when none shares half. */
function bestMatch(range: Range | undefined, ranges: ReadonlyMap<number, Range>): number | null {
  if (range === undefined) return null;
  let best = 0;
  let match: number | null = null;
  for (const [number, [first, last]] of ranges) {
    const shared = Math.min(last, range[1]) - Math.max(first, range[0]) + 1;
    const share = shared / (Math.max(last, range[1]) - Math.min(first, range[0]) + 1);
    if (share <= best) continue;
    best = share;
    match = number;
  }
  return best < SAME_POST ? null : match;
}

function countDescription({ counts }: Tally, gold: GoldPost, match: GoldPost): void {
  const authors = nameSet(match.authors);
  const goldAuthors = nameSet(gold.authors);
  counts.add('publisherHit', sameKey(match.publisher, gold.publisher));
  counts.add('authorSetHit', sameSet(authors, goldAuthors));
  counts.add('authorHit', sharedOf(authors, goldAuthors).size);
  counts.add('truncatedHit', (match.truncated ?? false) === (gold.truncated ?? false));
  counts.add('duplicateHit', (match.duplicate_of || null) === (gold.duplicate_of || null));
  counts.add('titleHit', plainText(match.title ?? '') === plainText(gold.title ?? ''));
}

function sameKey(a: string | null | undefined, b: string | null | undefined): boolean {
  return (a ?? '').toLowerCase() === (b ?? '').toLowerCase();
}
