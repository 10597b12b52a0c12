import type { BlockType } from '../block.ts';
import type { LineFacts } from '../facts/line-facts.ts';
import type { Span } from '../segment/spans.ts';
import { looksLikeTable } from '../tables/looks-like-table.ts';
import { tableParts } from '../tables/table-parts.ts';

const RULE = 'table-parts';
const REASONS = {
  table: 'Rows with a number of cells of their own.',
  caption: 'A sentence or a note right below rows.',
  code: 'A call between the tables that calls print.',
};
const A_TABLE = 0.5;
const LONGEST_HEADING = 12;

function apart(span: Span, type: BlockType, facts: LineFacts[], reason: string): Span {
  return { type, facts, evidence: { ...span.evidence, rule: RULE, reason } };
}

/** Lines that follow each other without a blank one. */
function groupsOf(facts: readonly LineFacts[]): LineFacts[][] {
  const groups: LineFacts[][] = [];
  for (const one of facts) {
    const last = groups.at(-1);
    if (last && last.at(-1)?.line.number === one.line.number - 1) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

const isTable = (facts: readonly LineFacts[]): boolean =>
  looksLikeTable(
    facts.map(({ line }) => line.raw),
    { leadIn: '', postText: '' },
  ).score >= A_TABLE;

function typeBetween(facts: readonly LineFacts[]): BlockType {
  const text = facts[0]?.line.text ?? '';
  if (facts.length > 1) return 'table';
  const short = text.split(/\s+/, LONGEST_HEADING + 1).length <= LONGEST_HEADING;
  return short && !/[.:;,]$/.test(text) ? 'heading' : 'paragraph';
}

/**
 * Tables that blank lines part: where two groups of lines are each a table, so what stands between is
 * none. Cells with blank lines between them, one by one, stay one table.
 */
function partAtBlanks(span: Span): Span[] {
  const groups = groupsOf(span.facts);
  const tables = groups.map(isTable);
  if (tables.filter((table) => table).length < 2) return [span];
  return groups.map((facts, at) => {
    if (tables[at] === true) return { ...span, facts };
    return apart(
      span,
      typeBetween(facts),
      facts,
      'A line between two tables, blank lines around it.',
    );
  });
}

function partAtRows(span: Span): Span[] {
  const parts = span.type === 'table' ? tableParts(span.facts.map(({ line }) => line.raw)) : [];
  if (parts.length < 2) return [span];
  return parts.map(({ type, from, to }) => {
    const facts = span.facts.slice(from, to);
    return apart(span, type, facts, REASONS[type]);
  });
}

/** Takes tables that touch apart, what stands between them and the caption below them off. */
export function partTables(span: Span): Span[] {
  return span.type === 'table' ? partAtBlanks(span).flatMap(partAtRows) : [span];
}
