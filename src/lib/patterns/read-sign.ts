import { LINE, signOf } from './signs.ts';

/** What one character or class of a pattern allows: its signs, or null when they are not told. */
export interface ReadSigns {
  signs: readonly string[] | null;
  /** Where the pattern goes on. */
  next: number;
}

/** A class with more signs than this is not spelled out. */
const MOST_SIGNS = 6;
/** Nor is a range that spans more characters. */
const LONGEST_RANGE = 10;

/** Characters that agree with an ASCII letter where case does not count and the pattern is Unicode. */
const FOLDED = new Map([
  ['ſ', 's'],
  ['\u212a', 'k'],
]);
const SIGN_OF_FOLDED = signOf(0x17f);

/** Whether matches ignore case by the rules of Unicode. */
export const foldsUnicode = (flags: string): boolean => flags.includes('i') && flags.includes('u');

/** The signs of what a character of a pattern matches; null for ends of lines, and halves of characters. */
function signsOf(char: string, flags: string): string[] | null {
  const code = char.charCodeAt(0);
  const sign = signOf(code);
  if (sign === LINE || (code >= 0xd800 && code <= 0xdfff)) return null;
  if (!foldsUnicode(flags)) return [sign];
  const letter = FOLDED.get(char) ?? sign;
  return letter === 's' || letter === 'k' ? [letter, SIGN_OF_FOLDED] : [sign];
}

const CODED = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i;
const CONTROLS = new Map([
  ['t', '\t'],
  ['v', '\v'],
  ['f', '\f'],
]);
/** Escapes that stand for many characters, for an end of a line, or for what a group matched. */
const UNTOLD = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|c.|[wWsSDnrBpPk]|\d+)/;

/** What stands at a place of a pattern, where that is a character, escaped or not, or a kind of them. */
export function readSign(source: string, at: number, flags: string): ReadSigns {
  const here = source[at] ?? '';
  if (here !== '\\') return { signs: signsOf(here, flags), next: at + 1 };
  const rest = source.slice(at, at + 80);
  if (rest.startsWith('\\d')) return { signs: ['0'], next: at + 2 };
  const coded = CODED.exec(rest);
  if (coded) {
    const code = Number.parseInt(coded[1] ?? coded[2] ?? coded[3] ?? '', 16);
    const signs = code > 0xffff ? null : signsOf(String.fromCharCode(code), flags);
    return { signs, next: at + coded[0].length };
  }
  const untold = UNTOLD.exec(rest);
  if (untold) return { signs: null, next: at + untold[0].length };
  const escaped = source[at + 1] ?? '';
  return { signs: signsOf(CONTROLS.get(escaped) ?? escaped, flags), next: at + 2 };
}

function signsBetween(first: string, last: string, flags: string): string[] | null {
  const [from, to] = [first.charCodeAt(0), last.charCodeAt(0)];
  if (to - from >= LONGEST_RANGE) return null;
  const codes = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const signs = codes.map((code) => signsOf(String.fromCharCode(code), flags));
  return signs.some((some) => some === null) ? null : signs.flatMap((some) => some ?? []);
}

/** The class that opens at a place of a pattern. */
export function readClass(source: string, at: number, flags: string): ReadSigns {
  const found = new Set<string>();
  let told = source[at + 1] !== '^';
  let next = at + 1;
  while (next < source.length && source[next] !== ']') {
    const from = next;
    const item = source.startsWith('\\b', from)
      ? { signs: null, next: from + 2 }
      : readSign(source, from, flags);
    next = item.next;
    let signs = item.signs;
    if (source[next] === '-' && source[next + 1] !== ']') {
      const end = readSign(source, next + 1, flags);
      const isPlain = next - from === 1 && end.next - next === 2;
      signs = isPlain ? signsBetween(source[from] ?? '', source[next + 1] ?? '', flags) : null;
      next = end.next;
    }
    if (signs === null) told = false;
    else for (const sign of signs) found.add(sign);
  }
  const signs = told && found.size > 0 && found.size <= MOST_SIGNS ? [...found] : null;
  return { signs, next: next + 1 };
}
