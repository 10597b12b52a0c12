import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oklchToHex } from '../../../src/lib/card/oklch.ts';

/** Values of the CSS Color Module, level 4. */
const CASES = [
  { name: 'white', colour: [1, 0, 0], hex: '#ffffff' },
  { name: 'black', colour: [0, 0, 0], hex: '#000000' },
  { name: 'red', colour: [0.62796, 0.25768, 29.234], hex: '#ff0000' },
  { name: 'blue', colour: [0.45201, 0.31321, 264.052], hex: '#0000ff' },
  { name: 'more than sRGB has is cut off', colour: [1.2, 0, 0], hex: '#ffffff' },
] as const;

for (const { name, colour, hex } of CASES)
  test(name, () => {
    const [lightness, chroma, hue] = colour;
    assert.equal(oklchToHex(lightness, chroma, hue), hex);
  });
