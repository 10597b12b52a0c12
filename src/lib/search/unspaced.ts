/**
 * Scripts that set no blanks between words. Pagefind cuts English pages at blanks, so that a whole
 * run of such signs would be one word; each sign alone is one that it finds.
 */
const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3005\u30fc]`;
const PUNCTUATION = String.raw`[\u3001-\u303f\uff01-\uff60]`;

const BEFORE_NEXT = new RegExp(String.raw`(${SIGN})(?=[\p{L}\p{N}])`, 'gu');
const AFTER_OTHER = new RegExp(String.raw`([\p{L}\p{N}\p{Pe}\p{Pf}\p{Po}])(?=${SIGN})`, 'gu');
const MARK_END = '(?:</mark>)?';
const BLANK = new RegExp(
  String.raw`((?:${SIGN}|${PUNCTUATION})${MARK_END}) (?=(?:<mark>)?(?:${SIGN}|${PUNCTUATION}))`,
  'gu',
);
const RUN = new RegExp(`${SIGN}+`, 'gu');
const ONLY_RUN = new RegExp(`^${SIGN}+$`, 'u');
const TEXT_BETWEEN_TAGS = />[^<]+</g;

/** None of these signs has a lower code; most texts have none that is higher. */
const MAY_BE_SIGN = /[\u2e80-\uffff]/;

/** Puts blanks between the signs of such scripts, in a text or a query. */
export function spaceOut(text: string): string {
  if (!MAY_BE_SIGN.test(text)) return text;
  return text.replace(BEFORE_NEXT, '$1 ').replace(AFTER_OTHER, '$1 ');
}

/** The same for the texts of a page, its tags left as they are. */
export function spaceOutPage(html: string): string {
  return MAY_BE_SIGN.test(html) ? html.replace(TEXT_BETWEEN_TAGS, spaceOut) : html;
}

/** Takes the blanks out again, also where marks stand between: for what readers see. */
export function closeUp(text: string): string {
  return text.replace(BLANK, '$1');
}

/** Runs of such signs in a query. */
export function unspacedRuns(query: string): string[] {
  return query.match(RUN) ?? [];
}

/** Whether a word is written in such a script, so that it has no edges in a text. */
export function isUnspaced(word: string): boolean {
  return ONLY_RUN.test(word);
}

/** What Pagefind is asked: a query of one run as a phrase, in which sign follows sign. */
export function askedOfIndex(query: string): string {
  const text = query.trim();
  return isUnspaced(text) && [...text].length > 1 ? `"${spaceOut(text)}"` : spaceOut(text);
}
