/** Whitespace by the Unicode property, as the reference scorer understands it (a byte order mark is none). */
const WHITESPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/** A text with its whitespace collapsed, for comparing titles and cells. */
export function plainText(text: string): string {
  return text
    .split(WHITESPACE)
    .filter((word) => word !== '')
    .join(' ');
}

/** A text without regard to case; going through capitals also makes `ß` and `ss` the same. */
export function caseless(text: string): string {
  return plainText(text).toUpperCase().toLowerCase();
}

/** Names as a set, without regard to order, case and spacing. */
export function nameSet(names: readonly string[] | null | undefined): Set<string> {
  return new Set((names ?? []).map(caseless).filter((name) => name !== ''));
}
