import { base32Number } from './base32.ts';
import { HASH_START, hashOn } from '../fnv.ts';

/** Digits of one hash in a sketch: 20 bits. */
const DIGITS_EACH = 4;
const UNUSED_BITS = 12;
const WORD = /\p{Ideographic}|[\p{L}\p{M}\p{N}_]+/gu;

/**
 * The `size` smallest hashes of a text's words and pairs of words, joined. Two texts that share a
 * part of these share about the same part of their sketches, whatever their length.
 */
export function sketchOf(text: string, size: number): string {
  const hashes = new Set<number>();
  let before = '';
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    hashes.add(hash(word));
    if (before !== '') hashes.add(hash(`${before} ${word}`));
    before = word;
  }
  if (hashes.size === 0 && text.trim() !== '') hashes.add(hash(text.trim()));
  return smallest(hashes, size)
    .map((value) => base32Number(value, DIGITS_EACH))
    .join('');
}

/** 0 … 1: estimated share of words and pairs of words that two sketched texts have in common. */
export function similarity(a: string, b: string): number {
  const left = hashesOf(a);
  const right = hashesOf(b);
  const size = Math.max(left.length, right.length);
  if (size === 0) return 0;
  const [inLeft, inRight] = [new Set(left), new Set(right)];
  const union = [...new Set([...left, ...right])].sort().slice(0, size);
  return union.filter((value) => inLeft.has(value) && inRight.has(value)).length / union.length;
}

function hashesOf(sketch: string): string[] {
  const hashes: string[] = [];
  for (let at = 0; at < sketch.length; at += DIGITS_EACH) {
    hashes.push(sketch.slice(at, at + DIGITS_EACH));
  }
  return hashes;
}

function smallest(hashes: ReadonlySet<number>, size: number): number[] {
  const sorted = Int32Array.from(hashes).sort();
  return [...sorted.subarray(0, size)];
}

/** FNV-1a with a final mix, so that every bit depends on every character; 20 bits of it. */
function hash(text: string): number {
  let value = HASH_START;
  for (let i = 0; i < text.length; i += 1) {
    value = hashOn(value, text.charCodeAt(i));
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> UNUSED_BITS;
}
