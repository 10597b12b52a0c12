/** A backslash that escapes one of these may be needless; a pair of backslashes is passed over whole. */
const ESCAPE = /\\([\\&*~[])/g;

/** `&` starts a character reference only so. */
const REFERENCE = /&#?\w{1,40};/y;
/** Brackets in which nothing is special: no task, no footnote, no link, no definition. */
const PLAIN_BRACKETS = /\[(?![xX]?\]|[\s^])[^[\]\\]{1,40}\](?![(:[])/y;

/**
 * Takes out escapes that the general writer sets and that mean nothing where they stand, so that an
 * entry is pleasant to edit; a reader sees the same text.
 */
export function dropNeedlessEscapes(escaped: string): string {
  if (!escaped.includes('\\')) return escaped;
  return escaped.replace(ESCAPE, (pair: string, sign: string, at: number) =>
    isNeedless(sign, escaped, at) ? sign : pair,
  );
}

function isNeedless(sign: string, text: string, at: number): boolean {
  switch (sign) {
    case '&':
      return !matchesAt(REFERENCE, text, at + 1);
    case '*':
      return isBetweenBlanks(text, at);
    case '~':
      return text[at - 1] !== '~' && !/^\\?[~\s]/.test(text.slice(at + 2, at + 4));
    case '[':
      return matchesAt(PLAIN_BRACKETS, text, at + 1);
    default:
      return false;
  }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** As in `2 * 3`; at the start of a line it would open a list. */
function isBetweenBlanks(text: string, at: number): boolean {
  return /^\S \\\* $/.test(text.slice(Math.max(0, at - 2), at + 3));
}
