import type { Block } from '../../src/lib/blocks/block.ts';
import type { Line } from '../../src/lib/dump/line.ts';
import type { HtmlElement, HtmlNode } from './html.ts';
import { markerOf } from './printed-marker.ts';

/** An element that is still being filled. */
interface Draft extends HtmlElement {
  children: HtmlNode[];
}

/** A block between the blank lines around it. */
interface Placed {
  block: Block;
  /** Its lines in the dump. */
  own: readonly Line[];
  /** The blank lines above and below it. */
  before: readonly Line[];
  after: readonly Line[];
}

/**
 * A page that the extractor could have made the dump from, by what was recovered: nesting, texts and
 * code are those of the blocks. The dump's own lines only tell what blocks do not: blank lines, the
 * printed markers, the delimiters of formulas and what stood between the cells of a table.
 *
 * @param lines all lines of the dump
 * @param blocks the blocks of all its posts
 */
export function rebuild(lines: readonly Line[], blocks: readonly Block[]): HtmlElement {
  const page = new Page();
  blocks.forEach((block, index) => {
    const [first, last] = block.lines;
    const above = blocks[index - 1]?.lines[1] ?? 0;
    const below = blocks[index + 1]?.lines[0] ?? last + 1;
    page.add({
      block,
      own: lines.slice(first - 1, last),
      before: lines.slice(above, first - 1),
      after: lines.slice(last, below - 1),
    });
  });
  return page.root;
}

const isEmpty = (line: Line): boolean => line.kind === 'empty';
/** Two empty lines in a row: a rule or a line break stood there. */
const hasBreak = (gap: readonly Line[]): boolean =>
  gap.some((line, index) => isEmpty(line) && gap[index + 1]?.kind === 'empty');

class Page {
  readonly root = element('div');
  #top = element('div');
  /** Open lists, outermost first. */
  #lists: Draft[] = [];
  #previous: Block | null = null;

  add(placed: Placed): void {
    const { block, before } = placed;
    if (block.type === 'title') this.#open();
    if (before.some((line) => line.kind === 'nbsp') || !this.#goesOn(placed)) this.#lists = [];
    for (const line of before)
      if (line.kind === 'nbsp') this.#top.children.push(element('p', line.raw));
    if (hasBreak(before)) this.#top.children.push(this.#breakAfter());
    this.#place(placed);
    this.#previous = block;
  }

  #open(): void {
    this.#top = element('div');
    this.root.children.push(this.#top);
  }

  /** Whether a block can lie in the lists that are open. */
  #goesOn({ block, own }: Placed): boolean {
    if (block.type === 'code') return block.in_item;
    return (own[0]?.indent ?? 0) > 0;
  }

  #breakAfter(): HtmlElement {
    return this.#previous?.type === 'code' ? element('p', element('br')) : element('hr');
  }

  #place(placed: Placed): void {
    const { block, own, before } = placed;
    const item = this.#itemOf(placed);
    if (hasMarker(block) && markerOf(own[0]) !== null) this.#addItem(placed);
    else if (block.type === 'code' && isDraft(item))
      item.children.push(...codeInItem(placed, block.code));
    else if (block.type === 'code') this.#top.children.push(element('pre', block.code));
    else if (isDraft(item)) item.children.push(...textInItem(placed));
    else if (block.type === 'table') this.#top.children.push(table(own));
    else if (block.type === 'math') this.#top.children.push(formula(own));
    else if (before.length === 0) this.#glue(placed);
    else this.#top.children.push(paragraph(block));
  }

  /** The open item that a block further in belongs to; lists below it are closed. */
  #itemOf({ block, own }: Placed): HtmlNode | undefined {
    const { depth } = { depth: Math.floor((own[0]?.indent ?? 0) / 2) - 1, ...block };
    if (depth > 0 && !hasMarker(block)) this.#lists.length = Math.min(this.#lists.length, depth);
    return this.#lists.at(-1)?.children.at(-1);
  }

  /** A text right below another one: a line break or the edge of a row stood between them. */
  #glue({ block, own }: Placed): void {
    const last = this.#top.children.at(-1);
    const texts = contentOf(block);
    if (isDraft(last) && last.tag === 'table') last.children.push(...table(own).children);
    else if (isDraft(last) && last.tag === 'p') last.children.push(element('br'), ...texts);
    else this.#top.children.push(element('div', ...texts));
  }

  #addItem({ block, own, before }: Placed): void {
    const marker = markerOf(own[0]);
    if (marker === null) return;
    const wasItem = this.#previous?.type === 'list-item';
    const spaced = before.at(-1)?.kind === 'empty';
    const first = this.#lists[0]?.children.at(-1);
    if (marker.depth === 1 && wasItem && spaced && marker.value > 1 && isDraft(first)) {
      first.children.push(element('p'));
    } else if (marker.depth === 1 && (marker.value === 1 || (wasItem && spaced))) {
      this.#lists = [];
      if (wasItem && before.length > 0) this.#top.children.push(element('p', element('img')));
    }
    this.#listAt(marker.depth, marker.value > 0 ? 'ol' : 'ul').children.push(
      element('li', ...contentOf(block)),
    );
  }

  /** The list of that depth and kind, opened when it is not. */
  #listAt(depth: number, tag: string): Draft {
    this.#lists.length = Math.min(this.#lists.length, depth);
    if (this.#lists.length === depth && this.#lists.at(-1)?.tag !== tag) this.#lists.pop();
    let list = this.#lists.at(-1);
    while (list === undefined || this.#lists.length < depth) {
      const opened = element(tag);
      const item = list?.children.at(-1);
      (isDraft(item) ? item : this.#top).children.push(opened);
      this.#lists.push(opened);
      list = opened;
    }
    return list;
  }
}

function element(tag: string, ...children: HtmlNode[]): Draft {
  return { tag, attributes: {}, children };
}

function isDraft(node: HtmlNode | undefined): node is Draft {
  return typeof node === 'object';
}

function hasMarker(block: Block): boolean {
  return block.type === 'list-item' || block.type === 'reference';
}

/** The lines of a text, with a line break between them. */
function contentOf(block: Block): HtmlNode[] {
  if (!('text' in block)) return [];
  const text = block.type === 'reference' ? withoutMarker(block.text) : block.text;
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));
}

function withoutMarker(text: string): string {
  return text.replace(/^(?:•|\d+\.) /, '');
}

function paragraph(block: Block): Draft {
  return element('p', ...contentOf(block));
}

function formula(lines: readonly Line[]): Draft {
  const texts = lines.map((line) => line.text);
  return element('p', ...texts.flatMap((text, at) => (at === 0 ? [text] : [element('br'), text])));
}

function table(lines: readonly Line[]): Draft {
  const rows = lines.filter((line) => line.kind === 'text');
  return element('table', ...rows.map((line) => element('tr', element('td', line.raw))));
}

/** A text in an item: after a blank line or a line break. */
function textInItem({ block, before }: Placed): HtmlNode[] {
  return before.length > 0 ? [paragraph(block)] : [element('br'), ...contentOf(block)];
}

/** Code in an item; its source's last line break leaves a line of blanks. */
function codeInItem({ before, after }: Placed, code: string): HtmlNode[] {
  const end = after[0]?.kind === 'spaces' ? '\n' : '';
  return [
    ...(before.length > 0 ? [element('p')] : []),
    element('pre', code + end),
    ...(after.some(isEmpty) ? [element('p')] : []),
  ];
}
