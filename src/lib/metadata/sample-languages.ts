import type { Block } from '../blocks/block.ts';

/** Languages of the code of a post, most frequent first; plain text and printed output are none. */
export function languagesOf(blocks: readonly Block[]): string[] {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    if (block.type !== 'code' || block.role === 'output' || block.lang === 'text') continue;
    counts.set(block.lang, (counts.get(block.lang) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([lang]) => lang);
}
