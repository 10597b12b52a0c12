import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IdSchema, LedgerFileSchema } from '../../../src/schemas/ledger.ts';
import { OriginalSchema } from '../../../src/schemas/originals.ts';

const POST = { id: 'pnc5pak', slug: 'oak', hash: '0e35b8vgme', sketch: '02hm037c' };
const UNIT = { id: 's4rzn18', post: 'pnc5pak', hash: 'mdzmsv6cty', sketch: '' };

function isLedger(...rows: unknown[]): boolean {
  return LedgerFileSchema.safeParse({ schemaVersion: 1, rows }).success;
}

test('an id names what it is of, without letters that are easily mistaken', () => {
  for (const id of ['p000000', 's4rzn18', 'wzzzzzz', 't123456', 'cabcdef', 'dvwxyz0', 'm9jkmnp'])
    assert.ok(IdSchema.safeParse(id).success, id);
  for (const id of [
    '',
    'p',
    'x4rzn18',
    's4rzn1',
    's4rzn188',
    's4rzn1i',
    's4rzn1l',
    's4rzn1o',
    's4rzn1u',
    'S4RZN18',
    ' s4rzn18',
  ])
    assert.ok(!IdSchema.safeParse(id).success, id);
});

test('a ledger has posts and their parts, there or gone', () => {
  assert.ok(isLedger());
  assert.ok(isLedger(POST, UNIT, { ...UNIT, lead: '8xqk6r5hd0' }));
  assert.ok(isLedger({ ...POST, was: ['elm'], gone: null }, { ...UNIT, gone: 's4rzn19' }));
});

test('a ledger that somebody has damaged is refused', () => {
  for (const row of [
    { ...POST, slug: 'Oak' },
    { ...POST, hash: '0e35b8vgm' },
    { ...POST, hash: '0e35b8vgmee' },
    { ...POST, sketch: '02hm03' },
    { ...POST, gone: 'elm' },
    { ...UNIT, gone: null },
    { ...UNIT, post: 'oak' },
    { ...UNIT, lead: '' },
    { ...UNIT, more: 1 },
  ])
    assert.ok(!isLedger(row), JSON.stringify(row));
  assert.ok(!LedgerFileSchema.safeParse({ schemaVersion: 2, rows: [] }).success);
});

test('an original has a title, a publisher, and an address of the web if any', () => {
  const row = { title: 'Oak', publisher: 'mit', url: null, published: null };
  const isRow = (more: object): boolean => OriginalSchema.safeParse({ ...row, ...more }).success;
  assert.ok(
    isRow({}) && isRow({ url: 'http://example.com/', published: '2021-04', seen: 'there' }),
  );
  for (const more of [
    { title: '' },
    { publisher: '' },
    { url: 'example.com' },
    { url: 'httpsx://example.com' },
    { url: 'xhttp://example.com' },
    { published: 'May 2021' },
    { published: undefined },
  ])
    assert.ok(!isRow(more), JSON.stringify(more));
});
