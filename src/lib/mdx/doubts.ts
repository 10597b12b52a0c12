import type { Block } from '../blocks/block.ts';
import type { Post } from '../../schemas/post.ts';

/** A decision with a smaller lead is worth a look. */
const UNSURE = 0.5;
const MOST_DOUBTS = 5;
const SCALE = 100;

type Doubt = Post['doubts'][number];

/** The least certain decisions of a post, worst first, those that are alike in their order. */
export function doubtsOf(blocks: readonly Block[]): Doubt[] {
  return blocks
    .filter((block) => block.evidence.margin < UNSURE)
    .sort((a, b) => a.evidence.margin - b.evidence.margin)
    .slice(0, MOST_DOUBTS)
    .map(({ lines, type, evidence }) => ({
      lines: [lines[0], lines[1]],
      type,
      reason: evidence.reason,
      margin: rounded(evidence.margin),
    }));
}

/** Mean lead of all decisions of a post; 1 when there was nothing to decide. */
export function meanMargin(blocks: readonly Block[]): number {
  if (blocks.length === 0) return 1;
  const sum = blocks.reduce((total, block) => total + block.evidence.margin, 0);
  return rounded(sum / blocks.length);
}

function rounded(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * SCALE) / SCALE;
}
