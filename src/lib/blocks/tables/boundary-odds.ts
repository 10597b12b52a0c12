import type { PostLexicon } from './post-lexicon.ts';
import type { RowToken, TokenKind } from './row-tokens.ts';

/** After these words a cell does not end … */
const BINDS_NEXT =
  /^(?:of|the|an?|and|or|to|for|with|in|on|by|from|is|are|as|at|per|via|using|than|that|which|not|your|its|this|be|when|if|each|all|any|same|current|new|vs\.?|&|\+|and\/or|[<>≤≥~≈])$/;
/** … and with these none begins. */
const BINDS_PREVIOUS =
  /^(?:of|and|or|to|for|with|in|on|by|from|is|are|as|at|per|via|than|that|which|was|were|be|can|will|&|\+|<\S+)$/;

const VALUE: ReadonlySet<TokenKind> = new Set(['number', 'version', 'time', 'mark', 'flag']);
const NBSP_ODDS = 20;
/** The post has the two words side by side in its sentences. */
const TOGETHER = -2;

/** How much two neighbouring words of a row speak for a cell's edge between them, as log-odds. */
export function boundaryOdds(left: RowToken, right: RowToken, lexicon: PostLexicon): number {
  if (right.afterNbsp) return NBSP_ODDS;
  if (right.depth > 0 || right.kind === 'unit') return -8;
  if (BINDS_NEXT.test(left.text)) return -5;
  if (/[,:;&/]$/.test(left.text)) return -3.5;
  if (BINDS_PREVIOUS.test(right.text)) return -3.5;
  const odds = wordOdds(left, right, lexicon);
  return lexicon.together(left.text, right.text) ? odds + TOGETHER : odds;
}

function wordOdds(left: RowToken, right: RowToken, lexicon: PostLexicon): number {
  const leftValue = VALUE.has(left.kind) || left.kind === 'unit';
  const rightValue = VALUE.has(right.kind);
  if (left.kind === 'mark' || right.kind === 'mark') return 2;
  if (leftValue && rightValue) return 2;
  if (right.kind === 'bracket') return -2;
  if (leftValue) return right.kind === 'lower' ? -1 : 1.2;
  if (rightValue) return right.kind === 'flag' ? 1 : 0.3;
  if (left.kind === 'code' || right.kind === 'code') return left.kind === right.kind ? 0.3 : 0.8;
  if (right.kind === 'lower') return left.kind === 'lower' ? -2.2 : -1.8;
  return capitalOdds(left, right, lexicon);
}

/** Between two sentences: of one cell as often as of two. */
const SENTENCE_END = 0.8;
/** Words by which an explanation begins. */
const OPENS_SENTENCE =
  /^(?:The|A|An|This|These|Whether|If|When|Used|Uses|Specifies|Indicates|Defines|Contains|Returns|Number|Amount|How|What)$/;

/** Before a word with a capital: the beginning of a cell, or a name inside of one. */
function capitalOdds(left: RowToken, right: RowToken, lexicon: PostLexicon): number {
  const name = right.kind === 'acronym' || (!lexicon.empty && !lexicon.writtenSmall(right.text));
  if (/[.!?]$/.test(left.text)) return SENTENCE_END;
  if (OPENS_SENTENCE.test(right.text)) return 2.2;
  if (left.kind === 'lower' || /[)\]"”]$/.test(left.text)) return name ? 0.5 : 1.8;
  return name ? -0.7 : -0.2;
}
