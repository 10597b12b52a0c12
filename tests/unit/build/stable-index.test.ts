import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { itemsOf, readCbor, writeCbor, writeItems } from '../../../scripts/lib/build/cbor.ts';
import type { Cbor } from '../../../scripts/lib/build/cbor.ts';
import { sortFilters } from '../../../scripts/lib/build/stable-index.ts';

const values = fc.letrec<{ value: Cbor; list: Cbor[] }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.integer({ min: -4_000_000_000, max: 4_000_000_000 }),
    fc.string({ maxLength: 300 }),
    tie('list'),
  ),
  list: fc.array(tie('value'), { maxLength: 30 }),
})).value;

test('what is written is read back', () => {
  fc.assert(
    fc.property(values, (value) => {
      assert.deepEqual(readCbor(writeCbor(value)), value);
    }),
  );
});

test('items of an array are cut out and put together as they are', () => {
  fc.assert(
    fc.property(fc.array(values, { maxLength: 300 }), (list) => {
      const bytes = writeCbor(list);
      const items = itemsOf(bytes);
      assert.deepEqual(items.map(readCbor), list);
      assert.deepEqual(writeItems(items), bytes);
    }),
  );
});

function file(path: string, value: Cbor): { path: string; content: Uint8Array } {
  return {
    path,
    content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), writeCbor(value)])),
  };
}

function index(values: Cbor[], filters: Cbor[]): { path: string; content: Uint8Array }[] {
  return [
    file('filter/en_1111111.pf_filter', ['topic', values]),
    file('filter/en_2222222.pf_filter', ['kind', [['news', [0]]]]),
    file('pagefind.en_3333333333.pf_meta', ['1.5.2', [], [], filters, [], []]),
    { path: 'pagefind-entry.json', content: Buffer.from('{"hash":"en_3333333333"}') },
  ];
}

test('the order of filters and values does not matter', () => {
  const one = sortFilters(
    index(
      [
        ['a', [1]],
        ['b', [0]],
      ],
      [
        ['topic', 'en_1111111'],
        ['kind', 'en_2222222'],
      ],
    ),
  );
  const other = sortFilters(
    index(
      [
        ['b', [0]],
        ['a', [1]],
      ],
      [
        ['kind', 'en_2222222'],
        ['topic', 'en_1111111'],
      ],
    ),
  );
  assert.deepEqual(one, other);
  const meta = one.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = Buffer.from(one.at(-1)?.content ?? []).toString();
  assert.ok(entry.includes(meta?.path.slice('pagefind.'.length, -'.pf_meta'.length) ?? '?'));
});
