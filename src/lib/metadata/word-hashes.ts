import { HASH_START, hashOn } from '../fnv.ts';

const WORD = /[\p{L}\p{N}]/u;

/** For every sign up to U+FFFF: whether it is a letter or digit, 0 as long as nobody asked. */
const KINDS = new Uint8Array(0x10000);
const NO_LETTER = 1;
const LETTER = 2;

/** Halves of a sign beyond U+FFFF; they only occur in pairs. */
const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** Whether the sign at a place, or the half of one, is a letter or digit. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isHalf(code)) {
    const first = code >= 0xdc00 ? at - 1 : at;
    return WORD.test(String.fromCodePoint(text.codePointAt(first) ?? 0));
  }
  const known = KINDS[code] ?? 0;
  if (known !== 0) return known === LETTER;
  const kind = WORD.test(String.fromCharCode(code)) ? LETTER : NO_LETTER;
  KINDS[code] = kind;
  return kind === LETTER;
}

const ASCII = 128;
/** ASCII letters, small, and digits by their capital and small codes; 0 for what parts words. */
const FOLDED = Uint8Array.from({ length: ASCII }, (_, code) =>
  WORD.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** As a number of 32 bits with a sign, which the loops below need not convert. */
const START = HASH_START | 0;

/** Hashes the words of a text up to the first letter that is not ASCII; whether there was none. */
function hashPlainWords(text: string, into: number[]): boolean {
  let hash = START;
  let inWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const folded = (code < ASCII ? FOLDED[code] : 0) ?? 0;
    if (folded !== 0) {
      hash = hashOn(hash, folded);
      inWord = true;
      continue;
    }
    if (code >= ASCII && isLetter(text, at)) return false;
    if (inWord) into.push(hash);
    hash = START;
    inWord = false;
  }
  if (inWord) into.push(hash);
  return true;
}

/** Hashes the words of a text in small letters. */
function hashWords(lower: string, into: number[]): void {
  let hash = START;
  let inWord = false;
  for (let at = 0; at < lower.length; at += 1) {
    if (isLetter(lower, at)) {
      hash = hashOn(hash, lower.charCodeAt(at));
      inWord = true;
    } else if (inWord) {
      into.push(hash);
      hash = START;
      inWord = false;
    }
  }
  if (inWord) into.push(hash);
}

/** Hashes (FNV-1a, 32 bits) of the words of a text, in order; case does not count. */
export function wordHashes(text: string, into: number[] = []): number[] {
  const { length } = into;
  if (hashPlainWords(text, into)) return into;
  into.length = length;

  hashWords(text.toLowerCase(), into);
  return into;
}
