import type { GoldBlock } from '../../schemas/gold.ts';
import { coveredLines, overlapShare } from './lines.ts';
import { sharedOf } from './sets.ts';
import type { Tally } from './tally.ts';

/** Counts how far predicted code covers the gold's code: by line, and per gold block. */
export function countCode(
  tally: Tally,
  gold: readonly GoldBlock[],
  predicted: readonly GoldBlock[],
  inked: ReadonlySet<number>,
): void {
  const goldCode = gold.filter((block) => block.type === 'code');
  const code = predicted.filter((block) => block.type === 'code');
  const goldLines = sharedOf(coveredLines(goldCode), inked);
  const lines = sharedOf(coveredLines(code), inked);
  tally.counts.add('codeLinesBoth', sharedOf(goldLines, lines).size);
  tally.counts.add('codeLinesEither', new Set([...goldLines, ...lines]).size);
  for (const block of goldCode) {
    const shares = code.map((other) => overlapShare(block, other));
    tally.counts.add(
      'codeBestOverlap',
      shares.reduce((best, share) => Math.max(best, share), 0),
    );
  }
}
