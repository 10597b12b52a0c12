import type { Block } from '../block.ts';
import { levelHeadings } from '../levels/level-headings.ts';
import { outlineOfPost } from '../levels/post-outline.ts';

/** Gives the headings of a post their levels. */
export function fillLevels(blocks: readonly Block[]): Block[] {
  const levels = levelHeadings(outlineOfPost(blocks));
  let next = 0;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const found = levels[next];
    next += 1;
    if (!found) return block;
    const reason = `${block.evidence.reason} Level ${String(found.level)}: ${found.reason}.`;
    return { ...block, level: found.level, evidence: { ...block.evidence, reason } };
  });
}
