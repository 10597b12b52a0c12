/** A number at the start of a text. */
export interface ReadNumber {
  value: number;
  /** ISO code of the currency sign before it. */
  currency: string | null;
  /** `k`, `million` as it stands behind the digits. */
  magnitude: string;
  /** What follows it. */
  rest: string;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  USD: 'USD',
  '€': 'EUR',
  EUR: 'EUR',
  '£': 'GBP',
  GBP: 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
};

/** Powers of ten behind a number. Spaced `K`, `B` and `T` may be kelvin, bytes and tesla. */
const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  M: 6,
  mn: 6,
  B: 9,
  bn: 9,
  T: 12,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** Hyphen-minus, minus, dashes, small and full-width minus: every sign that has been used for one. */
const MINUS = '[-−–‐‑‒﹣－]';
const SIGN = new RegExp(`^(?:\\+|${MINUS})`, 'u');
const CURRENCY = /^(?:US\$|USD ?|EUR ?|GBP ?|[$€£¥₹] ?)/u;
/** `1,234.5`, `1 234` with no-break or thin spaces, `12.5`, `.84`; at most 15 digits are exact. */
const DIGITS =
  /^(?:\d{1,3}(?:,\d{3}){1,4}(?![\d,])|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3}){1,4}(?!\d)|\d{1,15}(?!\d))(?:\.\d{1,15}(?![\d.]))?|^\.\d{1,15}(?![\d.])/u;
/** `e-06`, `E+3`. */
const EXPONENT = /^[eE]([+-]?\d{1,3})(?![\w.])/;
/** ` × 10^-3`, `×10⁻³`. */
const TIMES_TEN = new RegExp(
  `^ ?[×x·*] ?10(?:\\^\\(?(${MINUS}?\\d{1,3})\\)?|([⁺⁻]?[⁰¹²³⁴-⁹]{1,3}))(?!\\d)`,
  'u',
);
const MAGNITUDE =
  /^(?:[kKMBT]|mn|bn| (?:mn|bn)| ?(?:thousand|million|billion|trillion))(?![\p{L}\d])/u;
/** `007`, `0123`: ids and codes. */
const LEADING_ZERO = /^0\d/;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Reads the number that a text starts with; null when it starts with none. */
export function readNumber(text: string): ReadNumber | null {
  const signed = takeSign(text);
  const currency = CURRENCY.exec(signed.rest)?.[0] ?? '';
  const inner = takeSign(signed.rest.slice(currency.length));
  if (signed.isSigned && inner.isSigned) return null;
  const digits = DIGITS.exec(inner.rest)?.[0];
  if (digits === undefined || LEADING_ZERO.test(digits)) return null;
  const power = takePower(inner.rest.slice(digits.length));
  const mantissa = digits.replace(/[,\u00a0\u2009\u202f]/gu, '');
  const value = Number(`${signed.sign}${inner.sign}${mantissa}e${String(power.exponent)}`);
  if (!Number.isFinite(value)) return null;
  const { magnitude, rest } = power;
  return { value, currency: CURRENCIES[currency.trim()] ?? null, magnitude, rest };
}

function takeSign(text: string): { sign: string; isSigned: boolean; rest: string } {
  const sign = SIGN.exec(text)?.[0] ?? '';
  const isMinus = sign !== '' && sign !== '+';
  return { sign: isMinus ? '-' : '', isSigned: sign !== '', rest: text.slice(sign.length) };
}

/** The exponent or the magnitude at the start of what follows the digits. */
function takePower(text: string): { exponent: number; magnitude: string; rest: string } {
  const scientific = EXPONENT.exec(text) ?? TIMES_TEN.exec(text);
  if (scientific !== null) {
    const exponent = Number(plainDigits(scientific[1] ?? scientific[2] ?? '0'));
    return { exponent, magnitude: '', rest: text.slice(scientific[0].length) };
  }
  const magnitude = MAGNITUDE.exec(text)?.[0] ?? '';
  const exponent = MAGNITUDES[magnitude.trim()] ?? 0;
  return { exponent, magnitude, rest: text.slice(magnitude.length) };
}

function plainDigits(text: string): string {
  return text
    .replace(/[⁰¹²³⁴-⁹]/gu, (sign) => String(SUPERSCRIPTS.indexOf(sign)))
    .replace('⁺', '')
    .replace(/[^\d+]/u, '-');
}
