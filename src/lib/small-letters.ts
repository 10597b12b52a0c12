const APOSTROPHE = 0x27;
const QUOTE = 0x22;
/** ‘ ’ ‚ ‛ “ ” */
const [FIRST_CURLY, FIRST_CURLY_DOUBLE, LAST_CURLY] = [0x2018, 0x201c, 0x201d];

/** 0 as long as nobody asked. */
const SMALL = new Uint16Array(0x10000);

function learn(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const isCurly = code >= FIRST_CURLY && code <= LAST_CURLY;
  const small = lower.length === 1 ? lower.charCodeAt(0) : code;
  SMALL[code] = isCurly ? (code < FIRST_CURLY_DOUBLE ? APOSTROPHE : QUOTE) : small;
  return SMALL[code] ?? 0;
}

/** The code of the small letter or the straight quote that a character counts as where case does not. */
export function smallOf(code: number): number {
  const small = SMALL[code] ?? 0;
  return small === 0 ? learn(code) : small;
}
