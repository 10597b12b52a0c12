import type { Said } from './statements.ts';

/** Sentences about what following the post costs. */
const CHARGES =
  /\b(?:(?:will|may|might|can|could|keeps?|continues? to|you)(?: \w+){0,2} (?:be )?(?:charged|billed)\b|(?:incur\w*|avoid\w*|accru\w+)\b.{0,40}\b(?:charges?|costs?|fees?)\b|(?:charges?|costs?|fees?)\b.{0,20}\bincur\b|(?:billed|charged|pay|paid|costs?) (?:\$?[\d.,]+ )?(?:by|per|for each|every|as long as) (?:the )?(?:second|minute|hour|day|month|gb|request|unit|it)\b|(?:keeps?|continues?) (?:on )?(?:costing|to cost|billing|charging)\b|\bper[ -](?:hour|second|minute|month)\b.{0,40}\$|\$[\d.,]+ ?(?:per|an?|\/) ?(?:hour|second|minute|month|day)\b|free tier\b)/i;

/** Money that the post speaks about without asking for it. */
const NOT_YOURS =
  /\b(?:free of charge|cost function|computational cost|at no (?:additional |extra )?(?:cost|charge))\b/i;

/** What a post says about money that keeps flowing. */
export function costsIn(said: readonly Said[]): Said[] {
  return said.filter(({ text }) => CHARGES.test(text) && !NOT_YOURS.test(text));
}
