import type { HtmlElement, HtmlNode } from './html.ts';
import { isMainContent } from './main-content.ts';
import { collapse, endsBlank, trimStart } from './whitespace.ts';

/** Elements that begin a new line of the dump, at their start and at their end. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br center details dd dt div dl fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section table tr ul'
  ).split(' '),
);

/** A stretch of text and the elements it lies in, outermost first. */
export interface Piece {
  text: string;
  within: readonly HtmlElement[];
}

/** What is written between two edges of block elements. */
export interface Chunk {
  /** Tag whose edge opened the chunk; `#text` when a text came back from deeper down. */
  tag: string;
  /** The edge was the end of the element. */
  closing: boolean;
  depth: number;
  /** Text of a pre: kept as it is. */
  verbatim: boolean;
  /** A br or hr: its newline does not collapse with others. */
  hard: boolean;
  /** null: nothing was ever put into it, so nothing is written for it. */
  pieces: Piece[] | null;
}

/** Cuts a tree into chunks in document order. */
export function toChunks(nodes: readonly HtmlNode[], depth: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (const node of nodes) visit(node, depth, [], chunks);
  return chunks;
}

function visit(
  node: HtmlNode,
  depth: number,
  within: readonly HtmlElement[],
  chunks: Chunk[],
): void {
  if (!isMainContent(node, depth)) return;
  if (typeof node === 'string') {
    putText(openChunk(chunks, '#text', depth, false), node, within);
    return;
  }
  const inside = [...within, node];
  const chunk = openChunk(chunks, node.tag, depth, false);
  if (node.tag === 'br' || node.tag === 'hr') {
    chunk.hard = true;
    chunk.pieces ??= [];
  }
  if (node.tag === 'img' || node.tag === 'area') {
    put(chunk, node.attributes['alt'] ?? '', inside);
  }
  if (node.children.length === 0) return;
  for (const child of node.children) visit(child, depth + 1, inside, chunks);
  openChunk(chunks, node.tag, depth, true);
}

/** A new chunk at each edge of a block, and where the tree comes back up from a deeper one. */
function openChunk(chunks: Chunk[], tag: string, depth: number, closing: boolean): Chunk {
  const last = chunks.at(-1);
  if (last !== undefined && !BLOCKS.has(tag) && depth >= last.depth) return last;
  const verbatim = tag === 'pre' && !closing;
  const chunk: Chunk = { tag, closing, depth, verbatim, hard: false, pieces: null };
  chunks.push(chunk);
  return chunk;
}

function putText(chunk: Chunk, text: string, within: readonly HtmlElement[]): void {
  if (chunk.verbatim) return put(chunk, text, within);
  const before = chunk.pieces?.at(-1)?.text ?? '';
  const collapsed = collapse(text);
  const joins = before !== '' && !endsBlank(before);
  put(chunk, joins ? collapsed : trimStart(collapsed), within);
}

function put(chunk: Chunk, text: string, within: readonly HtmlElement[]): void {
  chunk.pieces ??= [];
  if (text !== '') chunk.pieces.push({ text, within });
}
