import { codesOf } from '../../characters.ts';
import { GAP, type LineFacts } from '../facts/line-facts.ts';
import { KIND } from '../facts/words.ts';
import { isOfficeHolder } from '../facts/person-names.ts';
import type { Spot } from '../rules/clue.ts';

/** No heading opens with a dash or a bullet … */
const NEVER_FIRST = '–—•→*+-';
const BLANK = /^[ \u00a0]$/;
/** … or ends in a comma or semicolon. */
const NEVER_LAST = ',;';
const THANKS = /^(?:(?:special|many|big|huge) )?thanks to\b/i;
const ADDRESS = '://';
/** No heading has more words. */
const HEADING_WORDS = 20;
/** The name of an exception that stands for itself in a list of errors. */
const EXCEPTION = /^[A-Z][a-z]+[A-Za-z]*(?:Exception|Error|Fault)$/;
/** The label of a figure with nothing behind it. */
const BARE_LABEL = /^(?:figure|fig\.?|table) \d{1,3}[.:]?$/i;
const SMALL_A = 'a'.charCodeAt(0);
const THANKS_STARTS = codesOf('sSmMbBhHtT');

/** A sentence that breaks off: its last word is one of the small ones behind which it goes on; “Plan A” ends in a letter. */
const isUnfinished = ({ last, lastKinds }: LineFacts): boolean =>
  last >= SMALL_A && (lastKinds & KIND.unfinished) !== 0;

/** A line that is surely no heading: thanks to somebody, an address, a name with an office, a bare name or label, half a sentence. */
export function isNoHeading(facts: LineFacts): boolean {
  const { line, wordCount, body, first, signs } = facts;
  const { text } = line;
  if (NEVER_FIRST.includes(text.charAt(0)) && BLANK.test(text.charAt(1))) return true;
  if (NEVER_LAST.includes(text.charAt(text.length - 1))) return true;
  if (wordCount > HEADING_WORDS) return false;
  if (signs.symbols > 0 && body.includes(ADDRESS)) return true;
  if (THANKS_STARTS.includes(first) && THANKS.test(body)) return true;
  if (signs.commas > 0 && isOfficeHolder(body)) return true;
  if (wordCount === 1) return EXCEPTION.test(body);
  return isUnfinished(facts) || (wordCount === 2 && BARE_LABEL.test(body));
}

/** Least indentation of code in an item. */
const CODE_INDENT = 4;

/** Indented, with a line of spaces below: only preformatted text in an item keeps such a line. */
export function isInItemCode({ gapAfter, indent, marker }: LineFacts): boolean {
  return gapAfter === GAP.spaces && indent >= CODE_INDENT && !marker?.rendered;
}

/** From this evidence on a line glued to an item is code. */
const SOME_CODE = 2;

/** At the margin right below an item: a paragraph would have a blank line above, preformatted text has none. */
export function isCodeBelowItem({ facts, before }: Spot): boolean {
  if (facts.indent > 0 || facts.gapBefore !== GAP.none) return false;
  return before?.marker?.rendered === true && facts.codeScore >= SOME_CODE;
}

/** Fewer stems are shared by chance; so large a share of them is not. */
const FEWEST_STEMS = 2;
const SHARED_STEMS = 0.6;

/**
 * Between two pieces of a numbered list a line that says what the item above does is the alt text of its
 * picture, no heading: of 81 in the posts learned from none is one.
 */
export function saysItemAgain({ facts, before, after }: Spot): boolean {
  if (before?.marker?.rendered !== true || !before.marker.ordered) return false;
  if (after?.marker?.rendered !== true || after.marker.value !== 1) return false;
  const { stems } = facts;
  if (facts.indent > 0 || stems.length < FEWEST_STEMS) return false;
  const shared = stems.filter((stem) => before.stems.includes(stem)).length;
  return shared >= SHARED_STEMS * stems.length;
}

/** An error as a program reports it: its name, with the packages that it is from, and what is wrong; who caught it may stand in front. */
const REPORTED_ERROR =
  /^(?:Uncaught (?:\(in promise\) )?)?(?:(?:\w{1,40}\.){0,8}[A-Z]\w{1,60}(?:Error|Exception|NotFound|Warning): \S|Error from server \()/;
const COLON = ':'.charCodeAt(0);

/** What a program reported, right below the sentence that says so. */
export function isReportedError({ facts, before }: Spot): boolean {
  return before?.last === COLON && REPORTED_ERROR.test(facts.body);
}

/** First signs of the pattern. */
export const SOURCE_STARTS = '(IPFS';
const PICTURE_SOURCE = /^\(?(?:(?:Image|Photo|Picture|Figure) s|S)ource ?:/;

/** What stands before the name of where a picture was taken from. */
export const namesSource = (start: string): boolean => PICTURE_SOURCE.test(start);
