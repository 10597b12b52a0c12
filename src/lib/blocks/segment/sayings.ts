import { GAP, type LineFacts } from '../facts/line-facts.ts';
import type { Spot } from '../rules/clue.ts';

/** A text in quotation marks from its first sign to its last, ended as a sentence is. */
const QUOTED = /^(?:“[^“”]+[.!?…]”|"[^"]+[.!?…]")$/;
const QUOTE_SIGNS = '“"';
const QUOTED_WORDS = 6;

const standsApart = ({ gapBefore, gapAfter, indent }: LineFacts): boolean =>
  indent === 0 && gapBefore !== GAP.none && gapAfter !== GAP.none;

function isQuotedWhole(facts: LineFacts): boolean {
  if (!QUOTE_SIGNS.includes(facts.body.charAt(0)) || facts.wordCount < QUOTED_WORDS) return false;
  return standsApart(facts) && QUOTED.test(facts.body);
}

/** “— Jo Doe (@jo) March 3, 2021”, as posts elsewhere are signed when they are set into a page. */
const SIGNED = /^[—–-] ?[^()]{2,80} \(@\w{1,30}\) \p{Lu}\p{L}+ \d{1,2}, \d{4}$/u;
const DASHES = '—–-';

const isSigned = ({ body }: LineFacts): boolean =>
  DASHES.includes(body.charAt(0)) && SIGNED.test(body);

/** What somebody said, set apart: all of it in quotation marks, or signed with a handle and a date. */
export function isSaying({ facts, after }: Spot): boolean {
  if (isQuotedWhole(facts) || isSigned(facts)) return true;
  return after !== null && standsApart(facts) && isSigned(after);
}
