import { codesOf, type Characters } from '../../characters.ts';

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
  /** Ends of sentences inside the line. */
  sentences: number;
  /** Which of the characters that signs of code need stand in its first `SIGN_LIMIT`; other bits may be set as well. */
  held: number;
}

/** Signs of a line looked at for brackets. */
const BRACKETS_LIMIT = 2000;

/** Signs of code are looked for in so many first characters. */
export const SIGN_LIMIT = 300;
/** Characters that some sign of code needs: each has a bit, so that a line of plain prose costs one look. */
const NEEDED = '-[$>%#!/*<{}(),;]\\"\':=@_&|+';
/** What every text holds. */
export const ANYTHING = 1 << 30;
/** A capital right behind a small letter. */
export const HUMP = 1 << 29;
/** Two spaces in a row. */
export const WIDE = 1 << 28;

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
  // What more than a count depends on stands last.
  ender: 13,
  double: 14,
  opening: 15,
  closing: 16,
};
const KINDS = 17;
const ASCII_AND_LATIN = 256;
const CLASS = new Uint8Array(0x10000);
for (let code = 97; code <= 122; code += 1) CLASS[code] = SIGN.lower;
for (let code = 65; code <= 90; code += 1) CLASS[code] = SIGN.upper;
for (let code = 48; code <= 57; code += 1) CLASS[code] = SIGN.digit;
for (const code of codesOf(CODE_SYMBOLS)) CLASS[code] = SIGN.symbol;
for (const code of codesOf('([{')) CLASS[code] = SIGN.opening;
for (const code of codesOf(')]}')) CLASS[code] = SIGN.closing;
CLASS["'".charCodeAt(0)] = SIGN.straight;
CLASS[','.charCodeAt(0)] = SIGN.comma;
CLASS['"'.charCodeAt(0)] = SIGN.double;
CLASS[0x20] = SIGN.blank;
CLASS[0xa0] = SIGN.nbsp;
CLASS[0x09] = SIGN.tab;
for (const code of codesOf('.!?')) CLASS[code] = SIGN.ender;
for (const code of codesOf('±×·¬')) CLASS[code] = SIGN.math;
const BITS = new Int32Array(ASCII_AND_LATIN);
for (let at = 0; at < NEEDED.length; at += 1) BITS[NEEDED.charCodeAt(at)] = 1 << at;

function isMathSign(code: number): boolean {
  return (
    (code >= 0x391 && code <= 0x3c9) ||
    (code >= 0x2200 && code <= 0x22ff) ||
    (code >= 0x2190 && code <= 0x21ff)
  );
}

const isDingbat = (code: number): boolean => code >= 0x2600 && code <= 0x27bf;

for (let code = ASCII_AND_LATIN; code < CLASS.length; code += 1) {
  if (isCurly(code)) CLASS[code] = SIGN.curly;
  else if (isDingbat(code)) CLASS[code] = SIGN.dingbat;
  else if (isMathSign(code)) CLASS[code] = SIGN.math;
}

const CLOSING_QUOTES = codesOf(')”’"\'');
const OPENING_QUOTES = codesOf('“"(');
const SPACE = 0x20;

/** Whether the sign here, which ends sentences, ends one inside a text: a blank and a capital follow, a quote or bracket between or not. */
function endsInside({ codes, length }: Characters, at: number): boolean {
  let next = at + 1;
  if (codes[next] !== SPACE && CLOSING_QUOTES.includes(codes[next] ?? 0)) next += 1;
  if (next + 1 >= length || codes[next] !== SPACE) return false;
  const first = codes[next + 1] ?? 0;
  return CLASS[first] === SIGN.upper || OPENING_QUOTES.includes(first);
}

/** One for each kind of sign; a new one for every line would cost as much as the counting. */
const counts = new Uint32Array(KINDS);

/** What is told by more than counting: filled by `count` for the text that it read last. */
const told = { small: 0, balance: 0, sentences: 0, held: 0 };

/** The bits of a character that stands behind one of the class `before`. */
function heldBy(code: number, kind: number, before: number): number {
  const bits = code < ASCII_AND_LATIN ? (BITS[code] ?? 0) : 0;
  if (kind === SIGN.upper && before === SIGN.lower) return bits | HUMP;
  return kind === SIGN.blank && before === SIGN.blank ? bits | WIDE : bits;
}

/** Counts the signs of a text; what stands between double quotes does not count for the balance of its brackets. */
function count(read: Characters): void {
  const { codes, length } = read;
  let balance = 0;
  let sentences = 0;
  let small = 0;
  let held = ANYTHING;
  let quoted = false;
  let before: number = SIGN.none;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0;
    const kind = CLASS[code] ?? SIGN.none;
    // Most characters are small letters, of which nothing is told but their number.
    if (kind === SIGN.lower) small += 1;
    else {
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (at < SIGN_LIMIT) held |= heldBy(code, kind, before);
      if (kind === SIGN.ender) sentences += endsInside(read, at) ? 1 : 0;
      else if (kind === SIGN.double) quoted = !quoted;
      else if (kind > SIGN.double && !quoted && at < BRACKETS_LIMIT)
        balance += kind === SIGN.opening ? 1 : -1;
    }
    before = kind;
  }
  told.small = small;
  told.balance = balance;
  told.sentences = sentences;
  told.held = held;
}

/** Counts the signs of a text. */
export function scan(read: Characters): Scan {
  counts.fill(0);
  count(read);
  const of = (kind: number): number => counts[kind] ?? 0;
  return {
    letters: told.small + of(SIGN.upper),
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
    seen: read.length,
    balance: told.balance,
    sentences: told.sentences,
    held: told.held,
  };
}
