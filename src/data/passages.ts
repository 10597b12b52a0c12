import type { Block } from '../lib/blocks/block.ts';
import type { Line } from '../lib/dump/line.ts';
import { languageName } from './languages.ts';
import { counted } from './wording.ts';

/** What was made of some lines of a dump. */
export interface Recovered {
  /** `heading of level 2`, `code, Python`. */
  what: string;
  rule: string;
  /** One sentence: what was seen in the text. */
  reason: string;
  /** 0 … 1: how far it lay ahead of the next best reading. */
  margin: number;
  isUnsure: boolean;
  /** Cells of a table as they were cut; null for anything else. */
  rows: string[][] | null;
}

/** Neighbouring lines of a dump that became one block. */
export interface Passage {
  /** The lines as they stand there; `L7` is the id of line 7 on their page. */
  lines: { number: number; text: string }[];
  /** null: blank lines between blocks. */
  recovered: Recovered | null;
}

/** A smaller lead is worth a look. */
const UNSURE = 0.5;

/** Every line, in order, with what it became. */
export function passagesOf(lines: readonly Line[], blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  const take = (end: number, recovered: Recovered | null): void => {
    const from = next;
    while ((lines[next]?.number ?? Infinity) <= end && next < lines.length) next += 1;
    if (next === from) return;
    const taken = lines.slice(from, next);
    passages.push({ lines: taken.map(({ number, raw }) => ({ number, text: raw })), recovered });
  };
  for (const block of blocks) {
    take(block.lines[0] - 1, null);
    take(block.lines[1], recoveredFrom(block));
  }
  take(Infinity, null);
  return passages;
}

function recoveredFrom(block: Block): Recovered {
  const { rule, reason, margin } = block.evidence;
  const rows = block.type === 'table' ? block.rows : null;
  return { what: nameOf(block), rule, reason, margin, isUnsure: margin < UNSURE, rows };
}

const NAMES: Readonly<Partial<Record<Block['type'], string>>> = {
  'title-repeat': 'the title again, left out',
  'item-paragraph': 'further paragraph of an item',
  'author-bio': 'biography',
  alt: 'text of a lost picture',
  math: 'formula',
  footer: 'footer, left out',
  end: 'end of the post, left out',
};

function nameOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `heading of level ${block.level}`;
    case 'code':
      return `${block.role === 'output' ? 'output' : 'code'}, ${languageName(block.lang)}`;
    case 'list-item':
      return `${block.ordered ? `item ${block.number}` : 'bullet'}${depthOf(block.depth)}`;
    case 'table':
      return `table, ${counted(block.rows.length, 'row')}${block.header ? ' with a head' : ''}`;
    case 'author-bio':
      return block.name === '' ? 'biography' : `biography of ${block.name}`;
    default:
      return NAMES[block.type] ?? block.type.replaceAll('-', ' ');
  }
}

function depthOf(depth: number): string {
  return depth > 1 ? ` of depth ${depth}` : '';
}
