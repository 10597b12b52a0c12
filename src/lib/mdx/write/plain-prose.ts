/** Signs that mean something to Markdown, MDX or math within a line. */
const SPECIAL = /[\\`*_[\]{}<>&$~|!#\t\r\n]/;
/** A line that starts with a letter opens nothing, unless it is a program. */
const HARMLESS_START = /^(?!import\b|export\b)[\p{L}“‘"'(]/u;
const BLANK_AT_END = /\s$/;

/** Whether a text is written as it is wherever it stands: the usual case, and the general way is slow. */
export function isPlainProse(text: string): boolean {
  return HARMLESS_START.test(text) && !SPECIAL.test(text) && !BLANK_AT_END.test(text);
}
