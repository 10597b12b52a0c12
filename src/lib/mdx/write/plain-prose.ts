/** Signs that mean something to Markdown, MDX or math within a line, the last four by what follows them. */
const SPECIAL = /[\\`*_[\]{<~|\t\r\n]|&(?=[#A-Za-z]|$)|\$(?=\$|$)|[!#]$/;
/** A line that starts with a letter opens nothing, unless it is a program. */
const HARMLESS_START = /^(?!import\b|export\b)[\p{L}“‘"'(]/u;
const BLANK_AT_END = /\s$/;
const LINE_END = /^[\r\n]?$/;
/** What comes next begins a line. */
const AT_LINE_START = /[\r\n]$|^$/;

/**
 * Whether a text is written as it is: the usual case, and the general way is slow.
 *
 * @param before what is written in front of it, and
 * @param after what is written behind it, as far as known; line ends at the edges of a block
 */
export function isPlainProse(text: string, before = '\n', after = '\n'): boolean {
  if (text === '' || SPECIAL.test(text)) return false;
  if (AT_LINE_START.test(before) && !HARMLESS_START.test(text)) return false;
  if (before.endsWith(']') && text.startsWith('(')) return false;
  return !BLANK_AT_END.test(text) || !LINE_END.test(after);
}

/** What cannot be escaped, whatever comes before and behind it. */
const PLAIN_FIRST = /^(?:[\p{L}\p{N}.,;:?)“”‘’–]| [^\s])/u;

/** Whether a text begins with the same sign when it is written. */
export function startsAsWritten(text: string): boolean {
  return PLAIN_FIRST.test(text);
}
