import type { Block } from '../../src/lib/blocks/block.ts';
import type { ReadPost } from './read-posts.ts';

/** First and last line to explain. */
export type Range = readonly [first: number, last: number];

const RANGE = /^(\d+)(?:-(\d+))?$/;
const TEXT_SHOWN = 72;

/** Reads `120`, `120-140` or nothing at all (every line); null when it is none of these. */
export function lineRange(text: string | true): Range | null {
  if (text === true) return [1, Infinity];
  const match = RANGE.exec(text);
  if (!match) return null;
  const first = Number(match[1]);
  return [first, match[2] === undefined ? first : Number(match[2])];
}

function label(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `heading${String(block.level)}`;
    case 'code':
      return `code:${block.lang}${block.role === 'output' ? ' output' : ''}`;
    case 'list-item':
      return block.ordered
        ? `item ${String(block.number)} depth ${String(block.depth)}`
        : `item depth ${String(block.depth)}`;
    default:
      return block.type;
  }
}

function shorten(text: string): string {
  return text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN - 1)}…` : text;
}

function explainBlock(block: Block, head: string): string {
  const [first, last] = block.lines;
  const where = first === last ? String(first) : `${String(first)}-${String(last)}`;
  const { rule, reason, margin } = block.evidence;
  const text = shorten(head.trim());
  return `${where.padStart(11)}  ${label(block).padEnd(20)} ${margin.toFixed(2)}  ${text}\n${' '.repeat(40)}${rule}: ${reason}\n`;
}

/** Every block of a post that touches the range: lines, type, margin, text; below it rule and reason. */
export function explainPost({ post, raws, first }: ReadPost, [from, to]: Range): string {
  return post.blocks
    .filter((block) => block.lines[1] >= from && block.lines[0] <= to)
    .map((block) => explainBlock(block, raws[block.lines[0] - first] ?? ''))
    .join('');
}
