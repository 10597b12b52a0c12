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

/** Hashes (FNV-1a, 32 bits) of the words of a text, in order; case does not count. */
export function wordHashes(text: string, into: number[] = []): number[] {
  const lower = text.toLowerCase();
  let hash = HASH_START;
  let inWord = false;
  for (let at = 0; at < lower.length; at += 1) {
    if (isLetter(lower, at)) {
      hash = hashOn(hash, lower.charCodeAt(at));
      inWord = true;
    } else if (inWord) {
      into.push(hash | 0);
      hash = HASH_START;
      inWord = false;
    }
  }
  if (inWord) into.push(hash | 0);
  return into;
}
