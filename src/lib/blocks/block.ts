/**
 * The blocks of a post. Type names and the keys `lines, level, ordered, depth, number, lang, role,
 * in_item, rows, header, name, authors` are those of the gold format, so scoring needs no mapping.
 */

/** First and last line of a block in its dump, from 1, both inclusive. */
export type LineRange = readonly [first: number, last: number];

/** Why a block is what it is. */
export interface Evidence {
  /** Name of the rule that proposed the block. */
  rule: string;
  /** One plain sentence: what was seen in the text. */
  reason: string;
  /** 0 … 1: how far the best reading lay ahead of the next one. */
  margin: number;
}

interface Base {
  lines: LineRange;
  evidence: Evidence;
}

/** A block whose content is running text: list marker and indentation removed, lines joined by `\n`. */
interface TextBlock extends Base {
  text: string;
}

export interface Title extends TextBlock {
  type: 'title';
}
export interface TitleRepeat extends TextBlock {
  type: 'title-repeat';
}
export interface Byline extends TextBlock {
  type: 'byline';
  authors: string[];
}
export interface Heading extends TextBlock {
  type: 'heading';
  level: 2 | 3 | 4;
}
export interface Paragraph extends TextBlock {
  type: 'paragraph';
}
export interface Quote extends TextBlock {
  type: 'quote';
}
export interface Caption extends TextBlock {
  type: 'caption';
}
export interface Alt extends TextBlock {
  type: 'alt';
}
export interface OrderedItem extends TextBlock {
  type: 'list-item';
  ordered: true;
  /** 1 = outermost list. */
  depth: number;
  /** The number the original page showed, not the one printed in the dump. */
  number: number;
}
export interface BulletItem extends TextBlock {
  type: 'list-item';
  ordered: false;
  depth: number;
}
export interface ItemParagraph extends TextBlock {
  type: 'item-paragraph';
  /** Depth of the item that it continues. */
  depth: number;
}
export interface Code extends Base {
  type: 'code';
  lang: string;
  role: 'code' | 'output';
  in_item: boolean;
  /** Depth of the item that holds it; 0 at top level. */
  depth: number;
  /** The code, the item's indentation taken off, blank lines inside kept, none at the edges. */
  code: string;
}
export interface Table extends Base {
  type: 'table';
  rows: string[][];
  /** Whether the first row is a head. */
  header: boolean;
}
export interface AuthorBio extends TextBlock {
  type: 'author-bio';
  name: string;
}
export interface Reference extends TextBlock {
  type: 'reference';
}
export interface EntryBlock extends TextBlock {
  type: 'entry';
}
export interface MathBlock extends TextBlock {
  type: 'math';
  /** `tex`: TeX that survived between delimiters (text holds it without them); `plain`: flattened. */
  notation: 'tex' | 'plain';
}
export interface Footer extends TextBlock {
  type: 'footer';
}
export interface End extends TextBlock {
  type: 'end';
}

export type ListItem = OrderedItem | BulletItem;

export type Block =
  | Title
  | TitleRepeat
  | Byline
  | Heading
  | Paragraph
  | Quote
  | Caption
  | Alt
  | ListItem
  | ItemParagraph
  | Code
  | Table
  | AuthorBio
  | Reference
  | EntryBlock
  | MathBlock
  | Footer
  | End;

export type BlockType = Block['type'];
