import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexFile } from 'pagefind';
import type { Cbor } from '../../../scripts/lib/build/cbor.ts';
import { cutIndex } from '../../../scripts/lib/build/cut-index.ts';
import { asArray, pack, unpack } from '../../../scripts/lib/build/packed-file.ts';

/** 400 words with 100 places each, fifty to a beginning of three letters. */
const WORDS: Cbor[] = Array.from({ length: 400 }, (_, place) => [
  `w${String(100 + Math.floor(place / 5))}${String(place % 5)}`,
  [[0, Array.from({ length: 100 }, (_unused, at) => at), []]],
  [],
]);

function index(): IndexFile[] {
  const rows = [
    ['w1000', 'w1394', 'en_1111111'],
    ['w1400', 'w1794', 'en_2222222'],
  ];
  return [
    { path: 'index/en_1111111.pf_index', content: pack([WORDS.slice(0, 200)]) },
    { path: 'index/en_2222222.pf_index', content: pack([WORDS.slice(200)]) },
    { path: 'pagefind.en_3333333333.pf_meta', content: pack(['1.5.2', [], rows, [], [], []]) },
  ];
}

interface Part {
  from: string;
  to: string;
  words: Cbor[];
}

function partsOf(files: readonly IndexFile[]): Part[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  assert.ok(meta);
  return asArray(asArray(unpack(meta.content))[2]).map((row) => {
    const [from, to, name] = asArray(row).map(String);
    const file = files.find(({ path }) => path === `index/${name ?? ''}.pf_index`);
    assert.ok(file, 'a part has no file');
    return { from: from ?? '', to: to ?? '', words: asArray(asArray(unpack(file.content))[0]) };
  });
}

const wordOf = (row: Cbor | undefined): string => String(asArray(row)[0]);

test('every word stays, in its order, and the parts are small', () => {
  const parts = partsOf(cutIndex(index()));
  assert.deepEqual(
    parts.flatMap(({ words }) => words),
    WORDS,
  );
  assert.ok(parts.length > 4);
});

test('words with the same beginning stay together, and the part begins with it', () => {
  const parts = partsOf(cutIndex(index()));
  const starts = parts.map(({ words }) => wordOf(words[0]).slice(0, 3));
  assert.equal(new Set(starts).size, starts.length);
  assert.deepEqual(
    parts.map(({ from }) => from),
    starts,
  );
  for (const { to, words } of parts) assert.equal(to, wordOf(words.at(-1)));
});

test('no file is left that nothing names', () => {
  const files = cutIndex(index());
  assert.equal(files.length, partsOf(files).length + 1);
});
