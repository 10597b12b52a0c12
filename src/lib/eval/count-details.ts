import type { GoldBlock } from '../../schemas/gold.ts';
import { spanKey } from './count-spans.ts';
import { caseless, nameSet } from './names.ts';
import { sameSet } from './sets.ts';
import type { Count, Counter, Tally } from './tally.ts';

/** A marker of an ordered item as the dump prints it. */
const PRINTED_NUMBER = /^\s*(\d+)[.)]/;

/**
 * Counts what blocks say beside their place: level, language, number and the like. A detail is
 * compared where the span is right; numbers are also counted over all items of the gold.
 */
export function countDetails(
  tally: Tally,
  gold: readonly GoldBlock[],
  predicted: readonly GoldBlock[],
  dumpLines: readonly string[] | null,
): void {
  const bySpan = new Map(predicted.map((block) => [spanKey(block), block]));
  for (const block of gold) {
    const match = bySpan.get(spanKey(block)) ?? null;
    countNumber(tally.counts, block, match, dumpLines);
    if (match !== null) DETAILS[block.type]?.(tally.counts, block, match);
  }
}

type CountDetail = (counts: Counter<Count>, gold: GoldBlock, match: GoldBlock) => void;

const DETAILS: Readonly<Record<string, CountDetail>> = {
  code: countCodeDetails,
  heading(counts, gold, match) {
    counts.add('level');
    counts.add('levelHit', match.level === gold.level);
  },
  'list-item'(counts, gold, match) {
    counts.add('item');
    counts.add('orderedHit', (match.ordered ?? false) === (gold.ordered ?? false));
    counts.add('depthHit', (match.depth || 1) === (gold.depth || 1));
  },
  byline(counts, gold, match) {
    counts.add('byline');
    counts.add('bylineHit', sameSet(nameSet(match.authors), nameSet(gold.authors)));
  },
  'author-bio'(counts, gold, match) {
    counts.add('bio');
    counts.add('bioHit', caseless(match.name ?? '') === caseless(gold.name ?? ''));
  },
};

function countCodeDetails(counts: Counter<Count>, gold: GoldBlock, match: GoldBlock): void {
  if (gold.lang) {
    counts.add('lang');
    counts.add('langHit', (match.lang ?? '').toLowerCase() === gold.lang.toLowerCase());
  }
  if (gold.role !== undefined) {
    counts.add('role');
    counts.add('roleHit', match.role === gold.role);
  }
  if (gold.in_item !== undefined) {
    counts.add('inItem');
    counts.add('inItemHit', (match.in_item ?? false) === gold.in_item);
  }
}

function countNumber(
  counts: Counter<Count>,
  gold: GoldBlock,
  match: GoldBlock | null,
  dumpLines: readonly string[] | null,
): void {
  if (gold.type !== 'list-item' || !gold.ordered) return;
  if (gold.number === null || gold.number === undefined) return;
  const right = match?.number === gold.number;
  counts.add('number');
  counts.add('numberHit', right);
  counts.add('numberMatched', match !== null);
  const printed = PRINTED_NUMBER.exec(dumpLines?.[gold.lines[0] - 1] ?? '')?.[1];
  if (printed === undefined || Number(printed) === gold.number) return;
  counts.add('restarted');
  counts.add('restartedHit', right);
}
