import { CAPTION, endsAsSentence, trailingNumbers, wordsOf } from './row-signs.ts';

/** A table has a head and a row at least before a caption can follow. */
const FEWEST_ROWS = 2;
const FOOTNOTE = /^(?:\*|†|‡|¹|note:|source:|\[?\d\]? ?\*)/i;
const CAPTION_WORDS = 6;

/**
 * How many of the lines that follow each other without a blank one are rows of a table; the line behind,
 * if there is one, is its caption or footnote. A caption follows on the next line, as it stood in the
 * same figure: a sentence where the rows are none, or a line that says `Table 2` or opens with an asterisk.
 */
export function rowsBeforeCaption(lines: readonly string[]): number {
  const last = lines.at(-1)?.trim() ?? '';
  const rows = lines.slice(0, -1).map((line) => line.trim());
  if (rows.length < FEWEST_ROWS) return lines.length;
  const words = wordsOf(last);
  if (FOOTNOTE.test(last)) return rows.length;
  if (CAPTION.test(last) && words.length >= CAPTION_WORDS) return rows.length;
  const sentences = rows.filter((row) => endsAsSentence(row, wordsOf(row).length)).length;
  const valued = rows.slice(1).every((row) => trailingNumbers(wordsOf(row)) > 0);
  const alone = endsAsSentence(last, words.length) && trailingNumbers(words) === 0;
  return alone && (valued || sentences === 0) ? rows.length : lines.length;
}
