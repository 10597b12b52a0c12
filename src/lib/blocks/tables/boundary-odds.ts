import type { RowToken, TokenKind } from './row-tokens.ts';

/** After these words a cell does not end … */
const BINDS_NEXT =
  /^(?:of|the|an?|and|or|to|for|with|in|on|by|from|is|are|as|at|per|via|using|than|that|which|not|your|its|this|be|vs\.?|&|\+|and\/or)$/i;
/** … and with these none begins. */
const BINDS_PREVIOUS =
  /^(?:of|and|or|to|for|with|in|on|by|from|is|are|as|at|per|via|than|that|which|was|were|be|can|will|&|\+)$/;

const VALUE: ReadonlySet<TokenKind> = new Set(['number', 'version', 'time', 'mark', 'flag']);

/** How much two neighbouring words of a row speak for a cell's edge between them, as log-odds. */
export function boundaryOdds(left: RowToken, right: RowToken): number {
  if (right.afterNbsp) return NBSP_ODDS;
  if (right.depth > 0) return -8;
  if (right.kind === 'unit') return -8;
  if (BINDS_NEXT.test(left.text)) return -5;
  if (/[,:;&/]$/.test(left.text)) return -3.5;
  if (BINDS_PREVIOUS.test(right.text)) return -3.5;
  return wordOdds(left, right);
}

const NBSP_ODDS = 20;

function wordOdds(left: RowToken, right: RowToken): number {
  const leftValue = VALUE.has(left.kind) || left.kind === 'unit';
  const rightValue = VALUE.has(right.kind);
  if (left.kind === 'mark' || right.kind === 'mark') return 2;
  if (leftValue && rightValue) return 2;
  if (leftValue) return right.kind === 'lower' ? -1 : 1.2;
  if (rightValue) return right.kind === 'flag' ? 1 : 0.3;
  if (right.kind === 'bracket') return -2;
  if (left.kind === 'code' || right.kind === 'code') return left.kind === right.kind ? 0.3 : 0.8;
  if (right.kind === 'lower') return left.kind === 'lower' ? -2.2 : -1.8;
  if (/[.!?]$/.test(left.text)) return 0.8;
  if (left.kind === 'lower' || /[)\]"”]$/.test(left.text)) return 1.6;
  return -0.4;
}
