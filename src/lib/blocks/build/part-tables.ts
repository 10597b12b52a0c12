import type { Span } from '../segment/spans.ts';
import { tableParts } from '../tables/table-parts.ts';

const RULE = 'table-parts';

/** Takes tables that touch apart, and the caption below them off. */
export function partTables(span: Span): Span[] {
  if (span.type !== 'table') return [span];
  const parts = tableParts(span.facts.map((facts) => facts.line.raw));
  if (parts.length < 2) return [span];
  return parts.map(({ type, from, to }) => {
    const reason =
      type === 'caption' ? 'A sentence or a note right below rows.' : span.evidence.reason;
    const evidence = { ...span.evidence, rule: RULE, reason };
    return { type, facts: span.facts.slice(from, to), evidence };
  });
}
