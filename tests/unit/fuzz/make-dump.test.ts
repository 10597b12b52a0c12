import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examine } from '../../../scripts/lib/fuzz/examine.ts';
import { makeDump } from '../../../scripts/lib/fuzz/make-dump.ts';
import { createRandom, seedOfDump } from '../../../scripts/lib/fuzz/random.ts';

const MATERIAL = [['A lamp for the hall', '', 'It listens.', '', 'Read More']];

test('the same seed makes the same dump, another seed another one', () => {
  const dumpOf = (seed: number): Uint8Array => makeDump(MATERIAL, createRandom(seed));
  assert.deepEqual(dumpOf(7), dumpOf(7));
  assert.notDeepEqual(dumpOf(7), dumpOf(8));
});

test('neighbouring dumps of a run and of neighbouring runs have seeds of their own', () => {
  const seeds = [1, 2, 3].flatMap((seed) =>
    Array.from({ length: 1000 }, (_, index) => seedOfDump(seed, index)),
  );
  assert.equal(new Set(seeds).size, seeds.length);
});

test('dumps are made without any material', () => {
  for (let seed = 0; seed < 50; seed += 1) assert.ok(makeDump([], createRandom(seed)));
});

test('a dump that is in order fails no check, an empty or binary one neither', () => {
  for (const dump of ['A lamp\n\nIt listens.\n\nRead More\n', '', '\n\n', '\u0000\u0001']) {
    assert.equal(examine(Buffer.from(dump), { twice: true }), null);
  }
});

test('a first line of blanks that only Unicode knows is no loss', () => {
  assert.equal(examine(Buffer.from('\u000b\u3000'), { twice: true }), null);
});

test('lines that only hold blanks of Unicode are blank', () => {
  for (const blank of ['\u000b', '\u000c', '\u2003', '\u2028', '\u3000', '  1. \u3000']) {
    assert.equal(
      examine(Buffer.from(`A lamp\n${blank}`), { twice: false }),
      null,
      JSON.stringify(blank),
    );
  }
});

test('hand-written bullets of every kind are accounted for', () => {
  for (const bullet of ['-', '*', '+', '•', '–', '  –', ' •']) {
    const dump = `A lamp\n\nIt has:\n\n${bullet} a bulb\n${bullet} a shade\n`;
    assert.equal(examine(Buffer.from(dump), { twice: false }), null, bullet);
  }
});

test('a NUL far down in a text is replaced, not lost', () => {
  const dump = `A lamp\n\n${'It listens. '.repeat(1000)}\n\nIt \u0000 glows.\n`;
  assert.equal(examine(Buffer.from(dump), { twice: false }), null);
});
