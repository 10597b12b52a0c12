/** Shapes of a line that tell code from prose, each with the weight of evidence that it is code. */
export interface CodeSign {
  name: string;
  /** Completes "the line …". */
  says: string;
  pattern: RegExp;
  weight: number;
  /** Characters of which a line must have one for the pattern to match, as `signMask` gives them. */
  needs: number;
  /** Characters of which one must be the first; empty if any may. */
  starts: string;
  /** Characters of which one must be the last; empty if any may. */
  ends: string;
}

/** Signs are looked for in so many first characters. */
export const SIGN_LIMIT = 300;

/** Characters that some pattern needs: each has a bit, so that a line of plain prose costs one look. */
const NEEDED = '-[$>%#!/*<{}(),;]\\"\':=@_&|+';
export const ASCII = 128;
const BITS = new Int32Array(ASCII);
for (let at = 0; at < NEEDED.length; at += 1) BITS[NEEDED.charCodeAt(at)] = 1 << at;
/** Small letters, what names are made of, digits: to say which characters may stand first. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
export const NAME = `${LETTERS}${LETTERS.toUpperCase()}_`;
export const DIGITS = '0123456789';
const ANYTHING = 1 << 30;
/** A capital right behind a small letter. */
export const HUMP = 1 << 29;
/** Two spaces in a row. */
export const WIDE = 1 << 28;
/** A character that means something behind another one: a capital, a space. */
const PAIRED = 1 << 27;
const SPACE = 0x20;
BITS[SPACE] = PAIRED;
for (const capital of LETTERS.toUpperCase()) BITS[capital.charCodeAt(0)] = PAIRED;

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Which of the needed characters a text holds; other bits may be set as well. */
export function signMask(text: string): number {
  let mask = ANYTHING;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const bits = code < ASCII ? (BITS[code] ?? 0) : 0;
    mask |= bits;
    if ((bits & PAIRED) !== 0) {
      if (code !== SPACE && isSmall(before)) mask |= HUMP;
      else if (code === SPACE && before === SPACE) mask |= WIDE;
    }
    before = code;
  }
  return mask;
}

/** How much a sign weighs, and what spares its pattern. */
interface Terms {
  weight: number;
  /** Characters of which a line has one. */
  has?: string;
  /** Characters of which one stands first. */
  starts?: string;
  /** Characters of which one stands last. */
  ends?: string;
  /** What no list of characters says, as `signMask` gives it. */
  needs?: number;
}

/** A sign that is looked for only where its terms hold. */
export function sign(
  name: string,
  says: string,
  pattern: RegExp,
  { weight, has = '', starts = '', ends = '', needs = ANYTHING }: Terms,
): CodeSign {
  const mask = has === '' ? needs : signMask(has) & ~ANYTHING;
  return { name, says, pattern, weight, needs: mask, starts, ends };
}
