import type { Block, Code } from '../block.ts';
import { detectLanguages, type CodeContext } from '../lang/detect-languages.ts';
import { textOfBlock } from './build-blocks.ts';

function contextOf(block: Code, before: Block | undefined): CodeContext {
  return {
    code: block.code,
    leadIn: before ? textOfBlock(before) : '',
    previousLang: null,
    inItem: block.in_item,
  };
}

/** Gives every code block of a post its language and role. */
export function fillLanguages(blocks: readonly Block[]): Block[] {
  const contexts = blocks.flatMap((block, index) =>
    block.type === 'code' ? [contextOf(block, blocks[index - 1])] : [],
  );
  const detected = detectLanguages(contexts);
  let next = 0;
  return blocks.map((block) => {
    if (block.type !== 'code') return block;
    const found = detected[next];
    next += 1;
    if (!found) return block;
    const reason = `${block.evidence.reason} ${found.lang}: ${found.reason}.`;
    return {
      ...block,
      lang: found.lang,
      role: found.role,
      evidence: { ...block.evidence, reason },
    };
  });
}
