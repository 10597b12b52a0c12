import type { Block } from '../../src/lib/blocks/block.ts';
import type { GoldBlock, GoldPost } from '../../src/schemas/gold.ts';
import type { GoldDump } from '../../scripts/lib/gold-folder.ts';

/** A post of the gold as the parser would hand it on; names are not read yet. */
export interface GoldenPost {
  gold: GoldPost;
  blocks: Block[];
  /** Its lines, as they stand in the dump. */
  text: string;
}

const EVIDENCE = { rule: 'gold', reason: 'the gold says so', margin: 1 };
const MARKER = /^\s*(?:•|\d+[.)])\s*/;

/** The posts of a dump with the blocks that its gold gives them. */
export function goldenPosts(dump: GoldDump): GoldenPost[] {
  const lines = dump.text.split('\n');
  return (dump.gold.posts ?? []).map((gold) => {
    const own = dump.gold.blocks.filter(({ post }) => post === gold.post);
    const text = own.map((block) => linesOf(block, lines).join('\n')).join('\n');
    return { gold, text, blocks: own.map((block) => toBlock(block, linesOf(block, lines))) };
  });
}

function linesOf({ lines: [first, last] }: GoldBlock, lines: readonly string[]): string[] {
  return lines.slice(first - 1, last);
}

function toBlock(gold: GoldBlock, lines: readonly string[]): Block {
  const text = lines.map((line) => line.trim()).join('\n');
  const base = { lines: gold.lines, evidence: EVIDENCE, text };
  switch (gold.type) {
    case 'byline':
      return { ...base, type: 'byline', authors: [] };
    case 'author-bio':
      return { ...base, type: 'author-bio', name: '' };
    case 'heading':
      return {
        ...base,
        type: 'heading',
        level: gold.level === 3 || gold.level === 4 ? gold.level : 2,
      };
    case 'list-item':
      return itemOf(gold, { ...base, text: text.replace(MARKER, '') });
    case 'item-paragraph':
      return { ...base, type: 'item-paragraph', depth: gold.depth ?? 1 };
    case 'code':
      return codeOf(gold, lines);
    case 'table':
      return {
        lines: gold.lines,
        evidence: EVIDENCE,
        type: 'table',
        rows: gold.rows ?? [],
        header: gold.header ?? false,
      };
    case 'math':
      return { ...base, type: 'math', notation: 'plain' };
    default:
      return textOf(gold.type, base);
  }
}

type TextBase = Pick<Extract<Block, { type: 'paragraph' }>, 'lines' | 'evidence' | 'text'>;

function itemOf(gold: GoldBlock, base: TextBase): Block {
  const depth = gold.depth ?? 1;
  if (gold.ordered !== true) return { ...base, type: 'list-item', ordered: false, depth };
  return { ...base, type: 'list-item', ordered: true, depth, number: gold.number ?? 1 };
}

function codeOf(gold: GoldBlock, lines: readonly string[]): Block {
  return {
    lines: gold.lines,
    evidence: EVIDENCE,
    type: 'code',
    lang: gold.lang ?? 'text',
    role: gold.role === 'output' ? 'output' : 'code',
    in_item: gold.in_item ?? false,
    depth: gold.in_item === true ? 1 : 0,
    code: lines.join('\n'),
  };
}

const TEXT_TYPES = [
  'title',
  'title-repeat',
  'paragraph',
  'quote',
  'caption',
  'alt',
  'reference',
  'entry',
  'footer',
  'end',
] as const;

function textOf(type: string, base: TextBase): Block {
  const known = TEXT_TYPES.find((name) => name === type);
  if (known === undefined) throw new Error(`the gold has a block of unknown type ${type}`);
  return { ...base, type: known };
}
