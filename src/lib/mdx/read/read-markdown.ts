import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, Root, RootContent } from 'mdast';
import type { Point } from 'unist';
import { cutEntry } from './plain/cut.ts';
import type { Stretch } from './plain/cut.ts';
import { READ_OPTIONS } from './syntax.ts';
import { childrenOf } from '../tree.ts';
import type { Component } from '../tree.ts';

/** Neither is a line end here: a carriage return ends lines of its own, a NUL is read as another sign. */
const UNUSUAL = /[\r\0]|^\ufeff/;

/**
 * The tree of an entry, places included: that of the reader of Markdown, in a third of the time.
 *
 * That reader looks at every sign several times, and most blocks of an entry have one meaning only.
 * These are read directly, and the general reader gets the rest, with one letter between blank lines
 * in the place of each run of them. Where it sees that letter as a paragraph of the outermost level,
 * every block of the run is one too; where it does not (within a component, behind a fence that is not
 * closed), it reads the whole text.
 *
 * @throws what the general reader throws
 */
export function readMarkdown(mdx: string): Root {
  const whole = UNUSUAL.test(mdx) ? null : readInParts(mdx);
  return whole ?? fromMarkdown(mdx, READ_OPTIONS);
}

function readInParts(mdx: string): Root | null {
  const stretches = cutEntry(mdx);
  const children = stretches.some(({ nodes }) => nodes === null)
    ? readRest(mdx, stretches)
    : stretches.flatMap(({ nodes }) => nodes ?? []);
  if (children === null) return null;
  return {
    type: 'root',
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end: endOf(mdx) },
  };
}

/** Stands for a run of blocks that were read directly. */
const LETTER = 'x';
const GAP = '\n\n';

/** @returns null when a letter was not seen as a paragraph of the outermost level */
function readRest(mdx: string, stretches: readonly Stretch[]): RootContent[] | null {
  const { text, pieces } = layOut(mdx, stretches);
  const read = readOrNull(text);
  if (read === null) return null;
  const rest = read.children.values();
  let node = rest.next().value;
  const children: RootContent[] = [];
  for (const piece of pieces) {
    if (piece.nodes !== null) {
      if (!isLetter(node, piece.from)) return null;
      for (const plain of piece.nodes) children.push(plain);
      node = rest.next().value;
    }
    for (; node !== undefined && offsetOf(node) < piece.to; node = rest.next().value) {
      if (!movePlaces(node, piece)) return null;
      children.push(node);
    }
  }
  return children;
}

/** Where a stretch, or the letter for it, lies in the text that is read with care. */
interface Piece {
  nodes: RootContent[] | null;
  from: number;
  to: number;
  /** How far its lines and signs are from there in the entry. */
  lines: number;
  signs: number;
}

function layOut(mdx: string, stretches: readonly Stretch[]): { text: string; pieces: Piece[] } {
  let text = '';
  let line = 1;
  const pieces = stretches.map(({ nodes, start, end }): Piece => {
    const from = text.length;
    const shift = { lines: start.line - line, signs: (start.offset ?? 0) - from };
    text += nodes === null ? mdx.slice(start.offset, end.offset) : LETTER + GAP;
    line += nodes === null ? end.line - start.line : GAP.length;
    return { nodes, from, to: text.length, ...shift };
  });
  return { text, pieces };
}

/** A text that cannot be read is refused by its own reader, with its own places. */
function readOrNull(text: string): Root | null {
  try {
    return fromMarkdown(text, READ_OPTIONS);
  } catch {
    return null;
  }
}

function isLetter(node: RootContent | undefined, at: number): boolean {
  if (node?.type !== 'paragraph' || offsetOf(node) !== at) return false;
  return node.position?.end.offset === at + LETTER.length;
}

function offsetOf({ position }: RootContent): number {
  return position?.start.offset ?? 0;
}

/** @returns false when the node has places that are not known here: those of a program */
function movePlaces(moved: Nodes, { lines, signs }: Piece): boolean {
  const pending: Nodes[] = [moved];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (PROGRAMS.has(node.type)) return false;
    const places = 'attributes' in node ? [node, ...node.attributes] : [node];
    for (const { position } of places) {
      if (position === undefined) return false;
      for (const point of [position.start, position.end]) {
        point.line += lines;
        point.offset = (point.offset ?? 0) + signs;
      }
    }
    if ('attributes' in node && node.attributes.some(isProgram)) return false;
    for (const child of childrenOf(node)) pending.push(child);
  }
  return true;
}

const PROGRAMS: ReadonlySet<string> = new Set([
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
]);

function isProgram({ type, value }: Component['attributes'][number]): boolean {
  return type === 'mdxJsxExpressionAttribute' || (value !== null && typeof value === 'object');
}

function endOf(text: string): Point {
  let line = 1;
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) line += 1;
  return { line, column: text.length - text.lastIndexOf('\n'), offset: text.length };
}
