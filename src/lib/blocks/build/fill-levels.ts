import type { Block, Heading } from '../block.ts';
import { levelHeadings, type HeadingContext } from '../levels/level-headings.ts';

function blanksBetween(above: Block | undefined, block: Block): number {
  return above ? block.lines[0] - above.lines[1] - 1 : 0;
}

/** Texts of the section above the heading at `index`, back to the heading before it. */
function sectionTexts(blocks: readonly Block[], index: number): string[] {
  const texts: string[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (!block || block.type === 'heading') break;
    if (block.type === 'list-item' || block.type === 'paragraph') texts.push(block.text);
  }
  return texts.reverse();
}

function contextOf(blocks: readonly Block[], index: number, heading: Heading): HeadingContext {
  const before = blocks[index - 1];
  const after = blocks[index + 1];
  return {
    text: heading.text,
    glued: after !== undefined && blanksBetween(heading, after) === 0,
    next: after?.type ?? null,
    previous: before?.type ?? null,
    blanksBefore: blanksBetween(before, heading),
    announcedBy: sectionTexts(blocks, index),
  };
}

/** Gives the headings of a post their levels. */
export function fillLevels(blocks: readonly Block[]): Block[] {
  const contexts = blocks.flatMap((block, index) =>
    block.type === 'heading' ? [contextOf(blocks, index, block)] : [],
  );
  const levels = levelHeadings(contexts);
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
