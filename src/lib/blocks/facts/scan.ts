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
  /** Opening brackets. */
  openings: number;
  /** Spaces. */
  blanks: number;
  /** Ticks, crosses and other small pictures. */
  dingbats: number;
  commas: number;
  tabs: number;
  /** Signs looked at. */
  seen: number;
  /** Brackets that it opens less those that it closes. */
  balance: number;
}

/** More than this of a line says nothing new about it. */
export const SCAN_LIMIT = 4000;

/** Signs of a line looked at for brackets. */
const BRACKETS_LIMIT = 2000;

const CODE_SYMBOLS = '<>=;_/\\|&*%$#@^~`+';
/** ‘ ’ “ ” */
const isCurly = (code: number): boolean =>
  code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d;

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
  blank: 9,
  dingbat: 10,
  comma: 11,
  tab: 12,
  // What the balance of brackets depends on; the three stand last.
  double: 13,
  opening: 14,
  closing: 15,
};
const ASCII_AND_LATIN = 256;
const CLASS = new Uint8Array(ASCII_AND_LATIN);
for (let code = 97; code <= 122; code += 1) CLASS[code] = SIGN.lower;
for (let code = 65; code <= 90; code += 1) CLASS[code] = SIGN.upper;
for (let code = 48; code <= 57; code += 1) CLASS[code] = SIGN.digit;
for (const sign of CODE_SYMBOLS) CLASS[sign.charCodeAt(0)] = SIGN.symbol;
for (const sign of '([{') CLASS[sign.charCodeAt(0)] = SIGN.opening;
for (const sign of ')]}') CLASS[sign.charCodeAt(0)] = SIGN.closing;
CLASS["'".charCodeAt(0)] = SIGN.straight;
CLASS[','.charCodeAt(0)] = SIGN.comma;
CLASS['"'.charCodeAt(0)] = SIGN.double;
CLASS[0x20] = SIGN.blank;
CLASS[0xa0] = SIGN.nbsp;
CLASS[0x09] = SIGN.tab;
for (const sign of '±×·¬') CLASS[sign.charCodeAt(0)] = SIGN.math;

function isMathSign(code: number): boolean {
  return (
    (code >= 0x391 && code <= 0x3c9) ||
    (code >= 0x2200 && code <= 0x22ff) ||
    (code >= 0x2190 && code <= 0x21ff)
  );
}

const isDingbat = (code: number): boolean => code >= 0x2600 && code <= 0x27bf;

function classOf(code: number): number {
  if (code < ASCII_AND_LATIN) return CLASS[code] ?? SIGN.none;
  if (isCurly(code)) return SIGN.curly;
  if (isDingbat(code)) return SIGN.dingbat;
  return isMathSign(code) ? SIGN.math : SIGN.none;
}

/** One for each kind of sign; a new one for every line would cost as much as the counting. */
const counts = new Uint32Array(16);

/** Counts the signs of a text and gives the balance of its brackets; what stands between double quotes does not count for it. */
function count(text: string, seen: number): number {
  let balance = 0;
  let quoted = false;
  for (let at = 0; at < seen; at += 1) {
    const kind = classOf(text.charCodeAt(at));
    counts[kind] = (counts[kind] ?? 0) + 1;
    if (kind < SIGN.double || at >= BRACKETS_LIMIT) continue;
    if (kind === SIGN.double) quoted = !quoted;
    else if (!quoted) balance += kind === SIGN.opening ? 1 : -1;
  }
  return balance;
}

/** Counts the signs of the first `SCAN_LIMIT` characters of `text`. */
export function scan(text: string): Scan {
  const seen = Math.min(text.length, SCAN_LIMIT);
  counts.fill(0);
  const balance = count(text, seen);
  const of = (kind: number): number => counts[kind] ?? 0;
  return {
    letters: of(SIGN.lower) + of(SIGN.upper),
    upper: of(SIGN.upper),
    digits: of(SIGN.digit),
    symbols: of(SIGN.symbol) + of(SIGN.opening) + of(SIGN.closing),
    curlyQuotes: of(SIGN.curly),
    straightQuotes: of(SIGN.straight) + of(SIGN.double),
    nbsp: of(SIGN.nbsp),
    mathSigns: of(SIGN.math),
    openings: of(SIGN.opening),
    blanks: of(SIGN.blank),
    dingbats: of(SIGN.dingbat),
    commas: of(SIGN.comma),
    tabs: of(SIGN.tab),
    seen,
    balance,
  };
}
