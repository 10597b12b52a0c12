import { toChunks } from './chunks.ts';
import type { Chunk, Piece } from './chunks.ts';
import type { HtmlElement, HtmlNode } from './html.ts';
import { hasInk, trimEnd } from './whitespace.ts';

/** A dump and, for each element, its first and last line with something to see, from 1. */
export interface Rendered {
  text: string;
  lines: ReadonlyMap<HtmlElement, readonly [first: number, last: number]>;
}

/** Elements with a blank line around them; all other blocks only begin a new line. */
const SPACED = new Set(['p', 'h1', 'h2', 'h3', 'h4']);

/** Depth below body at which an article's blocks usually lie. */
const ARTICLE_DEPTH = 4;

/**
 * Writes a tree as the extractor of the dumps does: the inverse of what the parser has to do.
 *
 * @param depth how deep below body the nodes lie
 */
export function render(nodes: readonly HtmlNode[], depth: number = ARTICLE_DEPTH): Rendered {
  const lists = new OpenLists();
  const out = new Output();
  for (const chunk of toChunks(nodes, depth)) {
    lists.pass(chunk);
    if (chunk.hard || !out.atLineStart()) out.write('\n');
    if (SPACED.has(chunk.tag) && !lists.bulletWaits && !out.afterBlankLine()) out.write('\n');
    const pieces = chunk.verbatim ? chunk.pieces : withoutEnd(chunk.pieces);
    if (pieces === null || !pieces.some(({ text }) => text !== '')) continue;
    const padding = chunk.verbatim ? lists.padding() : '';
    out.write(lists.lead());
    for (const { text, within } of pieces) {
      out.write(padding === '' ? text : text.replaceAll('\n', `\n${padding}`), within);
    }
  }
  return out.finish();
}

/** The lists around the current place. */
class OpenLists {
  /** Next number of each open list, outermost first; 0 for bullets. */
  #counters: number[] = [];
  /** An item has begun (or ended) and its marker is not written yet. */
  bulletWaits = false;

  pass({ tag, closing }: Chunk): void {
    const orphan = tag === 'li' && this.#counters.length === 0;
    if (tag === 'ul' || tag === 'ol' || orphan) {
      if (closing) {
        this.#counters.pop();
        this.bulletWaits = false;
      } else {
        this.#counters.push(tag === 'ol' ? 1 : 0);
      }
    }
    if (tag === 'li') this.bulletWaits = true;
  }

  /** Indentation of every further line of code in an item. */
  padding(): string {
    const depth = this.#counters.length;
    return depth === 0 ? '' : ' '.repeat(2 * depth + 2);
  }

  /** What stands before the next text: indentation, and the marker when one waits. */
  lead(): string {
    const depth = this.#counters.length;
    const counter = this.#counters.at(-1);
    if (counter === undefined) return '';
    if (!this.bulletWaits) return ' '.repeat(2 * depth + 2);
    this.bulletWaits = false;
    if (counter === 0) return `${' '.repeat(2 * depth)}• `;
    this.#counters[depth - 1] = counter + 1;
    return `${' '.repeat(2 * depth)}${counter}. `;
  }
}

class Output {
  readonly #pieces: Piece[] = [];
  #tail = '';

  write(text: string, within: readonly HtmlElement[] = []): void {
    if (text === '') return;
    this.#pieces.push({ text, within });
    this.#tail = (this.#tail + text).slice(-2);
  }

  atLineStart(): boolean {
    return this.#tail === '' || this.#tail.endsWith('\n');
  }

  /** True also while less than two characters are written: nothing to keep a distance from. */
  afterBlankLine(): boolean {
    return this.#tail.length < 2 || this.#tail.startsWith('\n');
  }

  finish(): Rendered {
    const pieces = withoutEnd(this.#pieces) ?? [];
    const lines = new Map<HtmlElement, readonly [number, number]>();
    let line = 1;
    for (const { text, within } of pieces) {
      const rows = text.split('\n');
      const seen = rows.flatMap((row, index) => (hasInk(row) ? [line + index] : []));
      for (const element of within) extend(lines, element, seen);
      line += rows.length - 1;
    }
    return { text: pieces.map(({ text }) => text).join(''), lines };
  }
}

function extend(
  lines: Map<HtmlElement, readonly [number, number]>,
  element: HtmlElement,
  seen: readonly number[],
): void {
  const [from, to] = [seen[0], seen.at(-1)];
  if (from === undefined || to === undefined) return;
  const [first, last] = lines.get(element) ?? [from, to];
  lines.set(element, [Math.min(first, from), Math.max(last, to)]);
}

/** The pieces without blanks at their end. */
function withoutEnd(pieces: readonly Piece[] | null): Piece[] | null {
  if (pieces === null) return null;
  const kept = [...pieces];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = trimEnd(last.text);
    if (text !== '') return [...kept, { ...last, text }];
  }
  return kept;
}
