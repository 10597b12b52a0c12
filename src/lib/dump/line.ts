/** What a line looks like before anybody asks what it means. */
export type LineKind = 'text' | 'empty' | 'spaces' | 'nbsp';

/** One physical line of a dump. */
export interface Line {
  /** Position in the dump, from 1. */
  number: number;
  /** The line as it stands, without its line break. */
  raw: string;
  /** The line without blanks at its edges. */
  text: string;
  /** Number of leading spaces; a tab counts up to the next multiple of four. */
  indent: number;
  /** `spaces`: only spaces or tabs; `nbsp`: blank, but with a sign in it that is no space or tab, mostly a no-break space. */
  kind: LineKind;
}

const SPACE = 0x20;
const TAB = 0x09;
const TAB_WIDTH = 4;
/** Signs without ink that HTML does not collapse: every blank of Unicode, BOM, zero-width space; and a stray CR. */
const INKLESS = new Set([
  ...[0x0b, 0x0c, 0x0d, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006],
  ...[0x2007, 0x2008, 0x2009, 0x200a, 0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
]);

const isBlank = (code: number): boolean => code === SPACE || code === TAB || INKLESS.has(code);

function indentOf(raw: string): number {
  let width = 0;
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code === SPACE) width += 1;
    else if (code === TAB) width += TAB_WIDTH - (width % TAB_WIDTH);
    else break;
  }
  return width;
}

function blankKind(raw: string): LineKind {
  if (raw === '') return 'empty';
  for (let i = 0; i < raw.length; i += 1) {
    if (INKLESS.has(raw.charCodeAt(i))) return 'nbsp';
  }
  return 'spaces';
}

/** The line `raw` as line `number` of a dump. */
export function toLine(raw: string, number: number): Line {
  let start = 0;
  let end = raw.length;
  while (start < end && isBlank(raw.charCodeAt(start))) start += 1;
  while (end > start && isBlank(raw.charCodeAt(end - 1))) end -= 1;
  if (start === end) return { number, raw, text: '', indent: raw.length, kind: blankKind(raw) };
  return { number, raw, text: raw.slice(start, end), indent: indentOf(raw), kind: 'text' };
}

/** All lines of a dump; a line break at its very end opens no further line. */
export function splitLines(text: string): Line[] {
  if (text === '') return [toLine('', 1)];
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, at) => toLine(line, at + 1));
}

/** The lines of a piece of a dump one after another, the first with that number: no text, no line. */
export function* linesOf(text: string, first: number): Generator<Line, void> {
  let number = first;
  for (let at = 0; at < text.length; number += 1) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    yield toLine(text.slice(at, end), number);
    at = end + 1;
  }
}
