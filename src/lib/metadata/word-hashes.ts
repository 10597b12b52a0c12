import { charactersOf } from '../characters.ts';
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

/** ASCII letters, small, and digits by their capital and small codes; 0 for all else. */
const FOLDED = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code += 1) {
  const sign = String.fromCharCode(code);
  if (WORD.test(sign)) FOLDED[code] = sign.toLowerCase().charCodeAt(0);
}

const isAscii = (code: number): boolean => code < 0x80;

/** Hashes (FNV-1a, 32 bits) of the words of texts, in order; case does not count. */
export class WordHashes {
  private list = new Int32Array(1 << 10);
  private size = 0;

  /** The hashes so far; they stay until the next text is taken in. */
  get hashes(): Int32Array {
    return this.list.subarray(0, this.size);
  }

  /** Begins anew. */
  clear(): void {
    this.size = 0;
  }

  /** Takes in the words of a text. */
  add(text: string): void {
    if (!this.addPlain(text)) this.addLower(text.toLowerCase());
  }

  /** Makes room for the words of a text: it has no more than so many. */
  private reserve(text: string): void {
    const needed = this.size + (text.length >> 1) + 1;
    if (needed <= this.list.length) return;
    const longer = new Int32Array(2 * needed);
    longer.set(this.list.subarray(0, this.size));
    this.list = longer;
  }

  /** Takes in the words of a text, or none of them if one of its letters is not ASCII; whether it did. */
  private addPlain(text: string): boolean {
    this.reserve(text);
    const { codes, length } = charactersOf(text);
    const { list } = this;
    let { size } = this;
    for (let at = 0; ;) {
      while (at < length && FOLDED[codes[at] ?? 0] === 0) {
        if (!isAscii(codes[at] ?? 0) && isLetter(text, at)) return false;
        at += 1;
      }
      if (at === length) break;
      let hash = HASH_START;
      for (let sign = FOLDED[codes[at] ?? 0] ?? 0; sign !== 0; sign = FOLDED[codes[at] ?? 0] ?? 0) {
        hash = hashOn(hash, sign);
        at += 1;
      }
      list[size] = hash;
      size += 1;
    }
    this.size = size;
    return true;
  }

  /** Takes in the words of a text in small letters. */
  private addLower(lower: string): void {
    this.reserve(lower);
    let hash = HASH_START;
    let inWord = false;
    for (let at = 0; at <= lower.length; at += 1) {
      if (at < lower.length && isLetter(lower, at)) {
        hash = hashOn(hash, lower.charCodeAt(at));
        inWord = true;
        continue;
      }
      if (inWord) this.list[this.size++] = hash;
      hash = HASH_START;
      inWord = false;
    }
  }
}
