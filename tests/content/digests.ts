import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStructure } from '../../src/lib/eval/structure.ts';
import type { GoldBlock, GoldPost } from '../../src/schemas/gold.ts';

const ROOT = join(import.meta.dirname, '../..');
const DUMPS = join(ROOT, 'content/dumps');
const GOLD = join(ROOT, 'tests/gold');

/** One block of a digest with the text that it covers in the dump. */
export interface DigestBlock {
  gold: GoldBlock;
  /** Lines of the dump, with the indentation of a list item taken away. */
  text: string;
  /** `FILE:LINE`, for messages. */
  place: string;
}

/** One post of the embedded library, as the committed gold says it is built. */
export interface Digest {
  post: GoldPost;
  blocks: DigestBlock[];
}

/** All digests of `content/dumps`, in the order of the files. */
export function readDigests(): Digest[] {
  const files = readdirSync(DUMPS).filter((name) => name.endsWith('.txt'));
  return files.toSorted().flatMap((name) => readFile(name.slice(0, -'.txt'.length)));
}

function readFile(name: string): Digest[] {
  const lines = readFileSync(join(DUMPS, `${name}.txt`), 'utf8').split('\n');
  const gold = (suffix: string) => readFileSync(join(GOLD, `${name}.gold.${suffix}`), 'utf8');
  const { blocks, posts } = readStructure(gold('jsonl'), gold('posts.json'), name);
  return (posts ?? []).map((post) => ({
    post,
    blocks: blocks
      .filter((block) => block.post === post.post)
      .map((block) => ({
        gold: block,
        text: unindent(lines.slice(block.lines[0] - 1, block.lines[1])),
        place: `content/dumps/${name}.txt:${block.lines[0]}`,
      })),
  }));
}

function unindent(lines: readonly string[]): string {
  const margins = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = Math.min(...margins);
  return lines.map((line) => line.slice(margin)).join('\n');
}
