/** Bits that say how many low bits of each gap are written as they are. */
const SHIFT_BITS = 5;
const BYTE = 8;
/** How many bytes are handed to String.fromCharCode at once. */
const PIECE = 8192;

/**
 * Rising numbers as text: the gaps between them as Rice codes (Golomb 1966, Rice 1979), the bits as
 * base64. Where most numbers are there, it is one bit for each.
 *
 * @param numbers ascending, each at most once, 0 ≤ number < 2³¹
 */
export function encodePosting(numbers: readonly number[]): string {
  const bits = new BitWriter();
  const shift = shiftFor(numbers);
  bits.write(shift, SHIFT_BITS);
  let last = -1;
  for (const number of numbers) {
    const gap = number - last - 1;
    for (let times = gap >>> shift; times > 0; times -= 1) bits.write(1, 1);
    bits.write(0, 1);
    bits.write(gap & (2 ** shift - 1), shift);
    last = number;
  }
  return toBase64(bits.finish());
}

/** The numbers of a posting made by {@link encodePosting}. */
export function decodePosting(text: string): number[] {
  const bits = new BitReader(atob(text));
  const shift = bits.read(SHIFT_BITS);
  const numbers: number[] = [];
  let last = -1;
  for (let times = bits.ones(); times !== null; times = bits.ones()) {
    last += times * 2 ** shift + bits.read(shift) + 1;
    numbers.push(last);
  }
  return numbers;
}

/** Numbers that stand in both lists; both ascending. */
export function intersect(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let at = 0;
  for (const number of a) {
    while ((b[at] ?? Infinity) < number) at += 1;
    if (b[at] === number) both.push(number);
  }
  return both;
}

/** With so many low bits gaps of this mean take the fewest bits. */
function shiftFor(numbers: readonly number[]): number {
  const last = numbers.at(-1) ?? 0;
  const mean = (last + 1 - numbers.length) / Math.max(1, numbers.length);
  return Math.floor(Math.log2(mean * Math.LN2 + 1));
}

/** Bits, the highest of each byte first. */
class BitWriter {
  readonly #bytes: number[] = [];
  #left = 0;

  write(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit -= 1) {
      if (this.#left === 0) {
        // Ones fill the last byte: a gap that does not end is none.
        this.#bytes.push(2 ** BYTE - 1);
        this.#left = BYTE;
      }
      this.#left -= 1;
      if (((value >>> bit) & 1) === 1) continue;
      const place = this.#bytes.length - 1;
      this.#bytes[place] = (this.#bytes[place] ?? 0) - 2 ** this.#left;
    }
  }

  finish(): readonly number[] {
    return this.#bytes;
  }
}

class BitReader {
  readonly #bytes: string;
  #at = 0;

  constructor(bytes: string) {
    this.#bytes = bytes;
  }

  read(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left -= 1) value = value * 2 + this.#next();
    return value;
  }

  /** How many ones stand before the next zero; null when no zero comes. */
  ones(): number | null {
    const end = this.#bytes.length * BYTE;
    for (let count = 0; this.#at < end; count += 1) if (this.#next() === 0) return count;
    return null;
  }

  #next(): number {
    const byte = this.#bytes.charCodeAt(this.#at >>> 3);
    const bit = (byte >>> (BYTE - 1 - (this.#at & (BYTE - 1)))) & 1;
    this.#at += 1;
    return bit;
  }
}

function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.slice(at, at + PIECE));
  return btoa(text);
}
