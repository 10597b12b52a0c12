import { charactersOf } from '../../characters.ts';
import type { Block, LineRange } from '../block.ts';

/** A heading with what is read of the text below it, up to the next heading. */
export interface Section {
  heading: string;
  /** Kinds of block in it, each once, in a fixed order. */
  kinds: string;
  /** Words of all its blocks, counted up to a length from which on all sections are long. */
  words: number;
  /** Beginning of its first block. */
  first: string;
  /** End of its last block where that is prose, `''` otherwise. */
  last: string;
  /** Its paragraphs and items, up to a length. */
  prose: string;
}

/** What the levels of a post's headings are told from. */
export interface PostOutline {
  title: string;
  /** Prose before the first heading. */
  intro: string;
  sections: Section[];
}

/** What an outline is made from: every block's type, place and text. */
export interface OutlineBlock {
  type: string;
  lines: LineRange;
  text: string;
}

/** A longer section is simply long. */
const LONG_SECTION = 500;
const PROSE_READ = 3000;
const END_READ = 400;
const SPACE = 32;

const PROSE = new Set(['paragraph', 'list-item', 'item-paragraph']);
/** Marks that close a post: no section has them for its text. */
const NO_CONTENT = new Set(['end', 'footer']);

function toOutline(block: Block): OutlineBlock {
  if (block.type === 'table') return { ...block, text: block.rows.flat().join(' ') };
  return block.type === 'code' ? { ...block, text: block.code } : block;
}

/** Words of a text: behind each stands a blank or its end. */
function wordsIn(text: string): number {
  const { codes, length } = charactersOf(text);
  let words = 0;
  for (let at = 0; at < length; at += 1)
    if ((codes[at] ?? 0) > SPACE && (codes[at + 1] ?? 0) <= SPACE) words += 1;
  return words;
}

function wordsOf(blocks: readonly OutlineBlock[]): number {
  let words = 0;
  for (const { text } of blocks) {
    words += wordsIn(text);
    if (words >= LONG_SECTION) return LONG_SECTION;
  }
  return words;
}

/** Joined, not added up: the letters of a string in pieces take longer to read. */
function proseOf(blocks: readonly OutlineBlock[]): string {
  const texts: string[] = [];
  let length = 0;
  for (const { type, text } of blocks) {
    if (length >= PROSE_READ) break;
    if (!PROSE.has(type)) continue;
    texts.push(text);
    length += text.length + 1;
  }
  return texts.join('\n').slice(0, PROSE_READ);
}

/** Kinds of block that tell siblings apart, each with its types: what else there is counts as one. */
const KINDS: readonly (readonly [kind: string, types: readonly string[]])[] = [
  ['code', ['code']],
  ['items', ['list-item', 'item-paragraph']],
  ['pictures', ['alt', 'caption']],
  ['table', ['table']],
  ['text', ['paragraph']],
  ['other', []],
];

const OTHER = 1 << (KINDS.length - 1);
const BIT_OF_TYPE = new Map(
  KINDS.flatMap(([, types], at) => types.map((type) => [type, 1 << at] as const)),
);
/** The kinds by their bits. */
const NAMES_OF_KINDS = Array.from({ length: 1 << KINDS.length }, (_, bits) =>
  KINDS.flatMap(([kind], at) => (bits & (1 << at) ? [kind] : [])).join(' '),
);

function kindsOf(blocks: readonly OutlineBlock[]): string {
  let bits = 0;
  for (const { type } of blocks) bits |= BIT_OF_TYPE.get(type) ?? OTHER;
  return NAMES_OF_KINDS[bits] ?? '';
}

function sectionOf(heading: string, content: readonly OutlineBlock[]): Section {
  const last = content.at(-1);
  return {
    heading,
    kinds: kindsOf(content),
    words: wordsOf(content),
    first: content[0]?.text.slice(0, END_READ) ?? '',
    last: last && PROSE.has(last.type) ? last.text.slice(-END_READ) : '',
    prose: proseOf(content),
  };
}

/** The outline of a post from its blocks, in order. */
export function postOutline(blocks: readonly OutlineBlock[]): PostOutline {
  const places = blocks.flatMap((block, at) => (block.type === 'heading' ? [at] : []));
  const sections = places.map((at, index) => {
    const content = blocks.slice(at + 1, places[index + 1] ?? blocks.length);
    return sectionOf(
      blocks[at]?.text ?? '',
      content.filter(({ type }) => !NO_CONTENT.has(type)),
    );
  });
  return {
    title: blocks.find((block) => block.type === 'title')?.text ?? '',
    intro: proseOf(blocks.slice(0, places[0] ?? 0)),
    sections,
  };
}

/** The same from the parser's blocks. */
export const outlineOfPost = (blocks: readonly Block[]): PostOutline =>
  postOutline(blocks.map(toOutline));
