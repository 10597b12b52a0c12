import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { OutlineBlock } from '../../src/lib/blocks/levels/post-outline.ts';
import { GoldBlockSchema, type GoldBlock } from '../../src/schemas/gold.ts';

/** One post of a dump with gold: its blocks with their texts. */
export interface GoldPost {
  dump: string;
  post: number;
  /** Raw lines of the whole dump; line 1 at index 0. */
  lines: readonly string[];
  blocks: readonly GoldBlock[];
}

/** Every post of the dumps of a folder that have gold, in order. */
export function readGoldPosts(folder: string): GoldPost[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.jsonl'));
  return names.sort().flatMap((name) => {
    const dump = basename(name, '.gold.jsonl');
    const lines = readFileSync(join(folder, `${dump}.txt`), 'utf8').split('\n');
    const rows = readFileSync(join(folder, name), 'utf8').split('\n');
    const blocks = rows
      .filter((row) => row !== '')
      .map((row) => GoldBlockSchema.parse(JSON.parse(row)));
    const posts = [...new Set(blocks.map((block) => block.post))];
    return posts.map((post) => ({
      dump,
      post,
      lines,
      blocks: blocks.filter((block) => block.post === post),
    }));
  });
}

/** Text of a block: list marker and outer blanks taken off; of code, the raw lines without the common indentation. */
export function textOfGold(block: GoldBlock, lines: readonly string[]): string {
  const raw = lines.slice(block.lines[0] - 1, block.lines[1]);
  if (block.type === 'code') {
    const filled = raw.filter((line) => line.trim() !== '');
    const indents = filled.map((line) => line.length - line.trimStart().length);
    const indent = block.in_item === true ? Math.min(...indents) : 0;
    return raw.map((line) => line.slice(indent)).join('\n');
  }
  const text = raw.map((line) => line.trim()).join('\n');
  return block.type === 'list-item' ? text.replace(/^(?:•|\d+\.)\s/, '') : text;
}

/** The outline of a post as the levels are told from it. */
export function outlineOf({ blocks, lines }: GoldPost): OutlineBlock[] {
  return blocks.map((block) => ({
    type: block.type,
    lines: block.lines,
    text: textOfGold(block, lines),
  }));
}
