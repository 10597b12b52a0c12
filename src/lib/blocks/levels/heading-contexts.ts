import type { Block, LineRange } from '../block.ts';
import type { HeadingContext } from './heading-context.ts';

/** A long section's texts announce nothing that its first ones do not. */
const MOST_ANNOUNCEMENTS = 12;
const LONGEST_ANNOUNCEMENT = 200;
/** A longer section is simply long. */
const LONG_SECTION = 500;
const SPACE = 32;

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

/** Words of a section, counted up to the length from which on all are alike. */
function wordsOf(section: readonly OutlineBlock[]): number {
  let words = 0;
  for (const { text } of section) {
    let inWord = false;
    for (let at = 0; at < text.length && words < LONG_SECTION; at += 1) {
      const blank = text.charCodeAt(at) <= SPACE;
      if (!blank && !inWord) words += 1;
      inWord = !blank;
    }
    if (words >= LONG_SECTION) break;
  }
  return words;
}

/** Beginnings of the section's texts and the end of its last one, which leads on to the heading. */
function announcements(section: readonly OutlineBlock[]): string[] {
  const told = section.filter(({ type }) => type === 'list-item' || type === 'paragraph');
  const begun = told
    .slice(0, MOST_ANNOUNCEMENTS)
    .map(({ text }) => text.slice(0, LONGEST_ANNOUNCEMENT));
  return [...begun, ...told.slice(-1).map(({ text }) => text.slice(-LONGEST_ANNOUNCEMENT))];
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
        words: wordsOf(section),
        previous: previous?.type ?? null,
      },
    ];
  });
}

/** The heading contexts of a post, in the order of its heading blocks, from all its blocks. */
export function headingContexts(blocks: readonly Block[]): HeadingContext[] {
  return contextsOfOutline(blocks.map(toOutline));
}
