const DELIMITERS: readonly (readonly [open: string, close: string])[] = [
  ['$$', '$$'],
  ['\\[', '\\]'],
];

/** The formula without its delimiters, and whether it is TeX or flattened. */
export function mathText(text: string): { notation: 'tex' | 'plain'; text: string } {
  for (const [open, close] of DELIMITERS) {
    const enclosed = text.startsWith(open) && text.endsWith(close);
    if (enclosed && text.length >= open.length + close.length) {
      return { notation: 'tex', text: text.slice(open.length, text.length - close.length).trim() };
    }
  }
  return { notation: /\\[a-zA-Z]+/.test(text) ? 'tex' : 'plain', text };
}
