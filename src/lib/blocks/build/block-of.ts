import type { Block, LineRange, Paragraph } from '../block.ts';
import type { Marker } from '../facts/marker.ts';
import { restoreTable } from '../tables/restore-table.ts';
import type { Span } from '../segment/spans.ts';
import { codeText } from './code-text.ts';
import { mathText } from './math-text.ts';

/** What the blocks so far tell about the next one. */
export interface Surroundings {
  /** Text of the block before. */
  leadIn: string;
  /** Depth of the list item that the block may belong to; 0 outside lists. */
  itemDepth: number;
  postText: string;
}

/** The renderer indents what belongs to an item by two spaces more than the item. */
const INDENT_STEP = 2;

/** Depth of the item that holds a line with this indentation. */
function depthOfContent(indent: number): number {
  return Math.max(1, Math.floor(indent / INDENT_STEP) - 1);
}

function tableOf(span: Span, lines: LineRange, around: Surroundings): Block {
  const raws = span.facts.map((facts) => facts.line.raw);
  const restored = restoreTable(raws, { leadIn: around.leadIn, postText: around.postText });
  const margin = Math.min(span.evidence.margin, restored.margin);
  const evidence = {
    ...span.evidence,
    margin,
    reason: `${span.evidence.reason} Columns: ${restored.reason}.`,
  };
  return { type: 'table', lines, evidence, rows: restored.rows, header: restored.header };
}

/** What blocks of text have in common. */
type OfText = Pick<Paragraph, 'lines' | 'evidence' | 'text'>;

function listItemOf(base: OfText, marker: Marker | null | undefined): Block {
  const common = { type: 'list-item' as const, ...base, depth: marker?.depth ?? 1 };
  return marker?.ordered === true
    ? { ...common, ordered: true, number: marker.value }
    : { ...common, ordered: false };
}

function textOf(span: Span): string {
  const [only, more] = span.facts;
  if (only && !more) return only.line.text.slice(markerWidth(span, only.marker?.width ?? 0));
  return span.facts
    .map((facts) => facts.line.text.slice(markerWidth(span, facts.marker?.width ?? 0)))
    .join('\n');
}

/** The marker belongs to the text unless it is that of a list. */
function markerWidth(span: Span, width: number): number {
  const listed =
    span.type === 'list-item' ||
    (span.type === 'reference' && span.facts[0]?.marker?.rendered === true);
  return listed ? width : 0;
}

function codeOf(span: Span, lines: LineRange, around: Surroundings): Block {
  const indent = span.facts[0]?.indent ?? 0;
  const inItem =
    around.itemDepth > 0 && span.facts.every((facts) => facts.indent >= 2 * INDENT_STEP);
  const depth = inItem ? Math.min(around.itemDepth, depthOfContent(indent)) : 0;
  const code = codeText(
    span.facts.map((facts) => facts.line),
    inItem ? (depth + 1) * INDENT_STEP : 0,
  );
  return {
    type: 'code',
    lines,
    evidence: span.evidence,
    lang: 'text',
    role: 'code',
    in_item: inItem,
    depth,
    code,
  };
}

/** The block that a span stands for; languages, levels, numbers and names are filled in later. */
export function blockOf(span: Span, around: Surroundings): Block {
  const first = span.facts[0]?.line.number ?? 1;
  const last = span.facts.at(-1)?.line.number ?? first;
  const lines: LineRange = [first, last];
  if (span.type === 'table') return tableOf(span, lines, around);
  if (span.type === 'code') return codeOf(span, lines, around);
  const base = { lines, evidence: span.evidence, text: textOf(span) };
  switch (span.type) {
    case 'list-item':
      return listItemOf(base, span.facts[0]?.marker);
    case 'heading':
      return { ...base, type: 'heading', level: 2 };
    case 'item-paragraph':
      return { ...base, type: 'item-paragraph', depth: depthOfContent(span.facts[0]?.indent ?? 0) };
    case 'byline':
      return { ...base, type: 'byline', authors: [] };
    case 'author-bio':
      return { ...base, type: 'author-bio', name: '' };
    case 'math':
      return { ...base, type: 'math', ...mathText(base.text) };
    default:
      return { ...base, type: span.type };
  }
}
