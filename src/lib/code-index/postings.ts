/** Bits of a number that one byte of a varint carries. */
const BITS = 7;
const MORE = 128;
/** How many bytes are handed to String.fromCharCode at once. */
const PIECE = 8192;

/**
 * Rising numbers as text: the gaps as varints (low bits first), the bytes as base64.
 *
 * @param numbers ascending, each at most once, ≥ 0
 */
export function encodePosting(numbers: Iterable<number>): string {
  const bytes: number[] = [];
  let last = -1;
  for (const number of numbers) {
    for (let gap = number - last - 1; ; gap = Math.floor(gap / MORE)) {
      if (gap < MORE) {
        bytes.push(gap);
        break;
      }
      bytes.push((gap % MORE) + MORE);
    }
    last = number;
  }
  return toBase64(bytes);
}

/** The numbers of a posting made by {@link encodePosting}. */
export function decodePosting(text: string): number[] {
  const bytes = atob(text);
  const numbers: number[] = [];
  let last = -1;
  let gap = 0;
  let shift = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes.charCodeAt(index);
    gap += (byte % MORE) * 2 ** shift;
    shift += BITS;
    if (byte >= MORE) continue;
    last += gap + 1;
    numbers.push(last);
    gap = 0;
    shift = 0;
  }
  return numbers;
}

function toBase64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.slice(at, at + PIECE));
  return btoa(text);
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
