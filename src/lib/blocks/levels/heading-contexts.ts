import type { Block, LineRange } from '../block.ts';
import type { HeadingContext } from './heading-context.ts';

/** A long section's texts announce nothing that its first ones do not. */
const MOST_ANNOUNCEMENTS = 60;
const LONGEST_ANNOUNCEMENT = 300;
/** Characters of a block whose words are counted. */
const LONGEST_BLOCK = 24_000;

/** What the outline of a post is told from: every block's type, place and text. */
export interface OutlineBlock {
  type: string;
  lines: LineRange;
  text: string;
}

function toOutline(block: Block): OutlineBlock {
  const { type, lines } = block;
  if (block.type === 'table') return { type, lines, text: block.rows.flat().join(' ') };
  return { type, lines, text: block.type === 'code' ? block.code : block.text };
}

function wordsIn(text: string): number {
  return text.slice(0, LONGEST_BLOCK).match(/\S+/g)?.length ?? 0;
}

function announcements(section: readonly OutlineBlock[]): string[] {
  return section
    .filter((block) => block.type === 'list-item' || block.type === 'paragraph')
    .slice(0, MOST_ANNOUNCEMENTS)
    .map((block) => block.text.slice(0, LONGEST_ANNOUNCEMENT));
}

/** The heading contexts of a post, in the order of its headings, from its outline. */
export function contextsOfOutline(blocks: readonly OutlineBlock[]): HeadingContext[] {
  const places = blocks.flatMap((block, at) => (block.type === 'heading' ? [at] : []));
  const title = blocks.find((block) => block.type === 'title')?.text ?? '';
  return places.flatMap((at, index) => {
    const [previous, heading, next] = [blocks[at - 1], blocks[at], blocks[at + 1]];
    if (!heading) return [];
    const section = blocks.slice(at + 1, places[index + 1] ?? blocks.length);
    const before = blocks.slice((places[index - 1] ?? -1) + 1, at);
    return [
      {
        title,
        text: heading.text,
        glued: next !== undefined && next.lines[0] === heading.lines[1] + 1,
        next: next?.type ?? null,
        announcedBy: announcements(before),
        words: section.reduce((sum, block) => sum + wordsIn(block.text), 0),
        previous: previous?.type ?? null,
      },
    ];
  });
}

/** The heading contexts of a post, in the order of its heading blocks, from all its blocks. */
export function headingContexts(blocks: readonly Block[]): HeadingContext[] {
  return contextsOfOutline(blocks.map(toOutline));
}
