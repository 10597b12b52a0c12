/** Whitespace in the sense of the C locale: a no-break space is text. */
const BLANKS = /[ \t\n\v\f\r]+/g;
const LEADING_BLANKS = /^[ \t\n\v\f\r]+/;
const INK = /[^ \t\n\v\f\r\u00a0]/;
const BLANK = ' \t\n\v\f\r';

export function collapse(text: string): string {
  return text.replace(BLANKS, ' ');
}

export function trimStart(text: string): string {
  return text.replace(LEADING_BLANKS, '');
}

export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && BLANK.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

export function trimBlanks(text: string): string {
  return trimStart(trimEnd(text));
}

export function endsBlank(text: string): boolean {
  return text !== '' && BLANK.includes(text.charAt(text.length - 1));
}

/** Whether a reader sees anything of it. */
export function hasInk(text: string): boolean {
  return INK.test(text);
}
