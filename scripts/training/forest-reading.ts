import { createHash } from 'node:crypto';
import { contextsOf } from '../../src/lib/blocks/levels/context-signs.ts';
import { topValues } from '../../src/lib/blocks/levels/decode-levels.ts';
import { describePost } from '../../src/lib/blocks/levels/describe-headings.ts';
import { toOpenings } from '../../src/lib/blocks/levels/opening-outlook.ts';
import { postOutline, type OutlineBlock } from '../../src/lib/blocks/levels/post-outline.ts';
import { rounded } from './rounded.ts';

/** A made-up post that shows as many signs as it can: each heading with the blocks below it. */
const SECTIONS: readonly (readonly [heading: string, ...content: (readonly [string, string])[]])[] =
  [
    ['Overview', ['paragraph', 'Shelves hold books. The following sections: oak, iron, and glue.']],
    [
      'What is a shelf?',
      ['paragraph', 'It is a board. Several boards make a rack, as shown below:'],
    ],
    [
      'Shelving workflow steps',
      ['paragraph', 'We cut oak boards, then oil the boards and hang each board on iron brackets.'],
    ],
    ['Step 1: Cut oak boards', ['code', 'saw --board oak'], ['paragraph', 'Now oak is cut.']],
    ['Step 2: Oil boards', ['list-item', 'Oil the board twice'], ['code', 'oil --twice']],
    ['Step 3: Hang boards', ['paragraph', 'This hangs the board on iron, and iron holds it well.']],
    ['Brackets'],
    ['1. Iron brackets', ['paragraph', 'In this section iron brackets carry oak boards.']],
    ['2. Brass brackets', ['list-item', 'Brass shines'], ['table', 'brass 3 iron 9']],
    ['To the wall', ['paragraph', 'Now that brackets hang, the wall carries several shelves.']],
    ['Python', ['code', 'shelf.hang()']],
    ['Java', ['code', 'Shelf.hang();'], ['caption', 'A shelf in Java']],
    ['The results', ['paragraph', 'Racks of oak outlast racks of pine. '.repeat(30)]],
    ['Painting', ['paragraph', 'Paint hides iron, as told below.']],
    ['Choose paint?', ['list-item', 'White paint'], ['paragraph', 'Paint keeps racks from rust.']],
    ['Conclusion', ['paragraph', 'Oak shelves on iron brackets hold most books.']],
    ['About the authors', ['paragraph', 'They hang shelves.']],
  ];

const blocksOf = (): OutlineBlock[] =>
  [
    ['title', 'Shelves of oak and brackets of iron'] as const,
    ['paragraph', 'We cut boards, paint racks and show results on iron brackets.'] as const,
    ...SECTIONS.flatMap(([heading, ...content]) => [['heading', heading] as const, ...content]),
  ].map(([type, text], at) => ({ type, text, lines: [at + 1, at + 1] }));

/** Scores that differ from heading to heading: what is learned must not change the reading. */
const madeUpScore = (at: number): number => Math.sin(at) * 3 - 1;

/** What a forest may read of each heading of the made-up post. */
export function readingRows(): number[][] {
  const post = describePost(postOutline(blocksOf()));
  const contexts = contextsOf(post);
  const openings = toOpenings(post.headings.map((_, at) => madeUpScore(at)));
  return post.headings.map((_, at) => Array.from(topValues(contexts, openings, at), rounded));
}

/**
 * A digest of what the forests read, by position. It is kept with the forests: as soon as a sign is
 * added, moved or told otherwise, they read what they were not learned from.
 */
export const readingDigest = (rows: readonly (readonly number[])[] = readingRows()): string =>
  createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
