/**
 * Where a pattern is looked for:
 * - `line`: in every line, counted up to `most` times (2 unless told)
 * - `share`: weight times the share of lines that match
 * - `first`: in the first line that is neither blank nor a comment
 */
export type RuleScope = 'line' | 'share' | 'first';

/** One sign of one language. Lines reach the pattern trimmed and cut to a bounded length. */
export interface LanguageRule {
  scope: RuleScope;
  pattern: RegExp;
  /** Roughly a log-odds: 1 a hint, 3 enough on its own, negative against. */
  weight: number;
  most?: number;
}

export interface Language {
  /** Name as the gold writes it. */
  lang: string;
  /** Tested once on the sample; a language without a hit here is not scored. Absent: always scored. */
  trigger?: RegExp;
  rules: readonly LanguageRule[];
}
