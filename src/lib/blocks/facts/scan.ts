/** Counts over the signs of a line: one pass, over its beginning only when it is very long. */
export interface Scan {
  letters: number;
  upper: number;
  digits: number;
  /** Signs that are frequent in code and rare in prose. */
  symbols: number;
  curlyQuotes: number;
  straightQuotes: number;
  nbsp: number;
  /** Letters of other scripts used as mathematical signs, and operators such as ∑, ≤, √. */
  mathSigns: number;
  /** Signs looked at. */
  seen: number;
}

/** More than this of a line says nothing new about it. */
export const SCAN_LIMIT = 4000;

const CODE_SYMBOLS = '{}()[]<>=;_/\\|&*%$#@^~`+';
const CURLY = '‘’“”';
const STRAIGHT = '\'"';

const SIGN = {
  none: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  symbol: 4,
  curly: 5,
  straight: 6,
  nbsp: 7,
  math: 8,
};
const ASCII_AND_LATIN = 256;
const CLASS = new Uint8Array(ASCII_AND_LATIN);
for (let code = 97; code <= 122; code += 1) CLASS[code] = SIGN.lower;
for (let code = 65; code <= 90; code += 1) CLASS[code] = SIGN.upper;
for (let code = 48; code <= 57; code += 1) CLASS[code] = SIGN.digit;
for (const sign of CODE_SYMBOLS) CLASS[sign.charCodeAt(0)] = SIGN.symbol;
for (const sign of STRAIGHT) CLASS[sign.charCodeAt(0)] = SIGN.straight;
CLASS[0xa0] = SIGN.nbsp;
for (const sign of '±×·¬') CLASS[sign.charCodeAt(0)] = SIGN.math;

function isMathSign(code: number): boolean {
  return (
    (code >= 0x391 && code <= 0x3c9) ||
    (code >= 0x2200 && code <= 0x22ff) ||
    (code >= 0x2190 && code <= 0x21ff)
  );
}

function classOf(code: number): number {
  if (code < ASCII_AND_LATIN) return CLASS[code] ?? SIGN.none;
  if (CURLY.includes(String.fromCharCode(code))) return SIGN.curly;
  return isMathSign(code) ? SIGN.math : SIGN.none;
}

/** One for each kind of sign; a new one for every line would cost as much as the counting. */
const counts = new Uint32Array(9);

/** Counts the signs of the first `SCAN_LIMIT` characters of `text`. */
export function scan(text: string): Scan {
  const seen = Math.min(text.length, SCAN_LIMIT);
  counts.fill(0);
  for (let i = 0; i < seen; i += 1) {
    const kind = classOf(text.charCodeAt(i));
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const of = (kind: number): number => counts[kind] ?? 0;
  return {
    letters: of(SIGN.lower) + of(SIGN.upper),
    upper: of(SIGN.upper),
    digits: of(SIGN.digit),
    symbols: of(SIGN.symbol),
    curlyQuotes: of(SIGN.curly),
    straightQuotes: of(SIGN.straight),
    nbsp: of(SIGN.nbsp),
    mathSigns: of(SIGN.math),
    seen,
  };
}
