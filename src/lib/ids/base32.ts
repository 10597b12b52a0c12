/** Crockford's digits in lower case: no i, l, o, u. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS = 5;
const MASK = 31;

/** The first `length` digits of a hash, five bits each. */
export function base32(bytes: Uint8Array, length: number): string {
  let text = '';
  let value = 0;
  let bits = 0;
  for (const byte of bytes) {
    if (text.length === length) break;
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= BITS && text.length < length) {
      bits -= BITS;
      text += DIGITS.charAt((value >> bits) & MASK);
    }
  }
  return text;
}

/** A whole number as digits of fixed length, so that texts sort as the numbers do. */
export function base32Number(value: number, length: number): string {
  let text = '';
  for (let shift = BITS * (length - 1); shift >= 0; shift -= BITS) {
    text += DIGITS.charAt((value >> shift) & MASK);
  }
  return text;
}
