/** A string that goes on over a line break, as a page prints long ones. */
const BREAK = /\s*\n\s*/g;
/** A remark behind a value. */
const REMARK = /[ \t]\/\/[^"\n]*$/gm;

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** How JSON opens and closes. To read what does not only to see it fail is dear. */
const OPENS = /^(?:\{\s*"|\[\s*[[{"\dtfn-])/;
const CLOSES = /[\]}]\s*$/;
const mayBeJson = (text: string): boolean => OPENS.test(text) && CLOSES.test(text);

/**
 * Whether a text is JSON as a whole; strings may be broken over lines, remarks
 * stand behind values. A list of words or numbers
 * alone is none: most languages write and print it so.
 */
export function isJson(code: string): boolean {
  const text = code.trim();
  if (!/^[[{]/.test(text) || !text.includes('"') || !text.includes('{')) return false;
  if (mayBeJson(text) && parses(text)) return true;
  const bare = text.replace(REMARK, '').replace(BREAK, ' ');
  return mayBeJson(bare) && parses(bare);
}
