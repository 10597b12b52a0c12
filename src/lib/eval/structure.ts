import type { GoldBlock, GoldPost } from '../../schemas/gold.ts';
import { GoldBlockSchema, GoldPostsSchema } from '../../schemas/gold.ts';

/** The structure of one dump, gold or predicted. */
export interface Structure {
  /** In file order. */
  blocks: GoldBlock[];
  /** What is said of each post; null when nothing is. */
  posts: GoldPost[] | null;
}

/**
 * Reads a structure from the text of its two files.
 *
 * @param jsonl one block per line
 * @param postsJson the `.posts.json` beside it; null when there is none
 * @param file name of the first file, for messages
 * @throws when a row does not fit the schema: a broken gold must not score
 */
export function readStructure(jsonl: string, postsJson: string | null, file: string): Structure {
  const blocks = jsonl.split('\n').flatMap((row, index) => {
    if (row.trim() === '') return [];
    try {
      return [GoldBlockSchema.parse(JSON.parse(row))];
    } catch (error) {
      throw new Error(`${file}:${index + 1}: not a block. Correct the row.`, { cause: error });
    }
  });
  const posts = postsJson === null ? null : GoldPostsSchema.parse(JSON.parse(postsJson));
  return { blocks: inFileOrder(blocks), posts };
}

/** Sorted by first line, then by last. */
export function inFileOrder(blocks: readonly GoldBlock[]): GoldBlock[] {
  return blocks.toSorted((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1]);
}
