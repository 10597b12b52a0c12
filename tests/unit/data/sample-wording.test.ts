import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleTitle } from '../../../src/data/sample-wording.ts';
import type { NamedSample } from '../../../src/data/sample-wording.ts';

function titleOf(told: Partial<NamedSample>): string {
  return sampleTitle({
    leadIn: '',
    kind: 'program',
    lang: 'python',
    defines: [],
    calls: [],
    libraries: [],
    section: { id: 's1', title: 'Lend a book' },
    ...told,
  });
}

test('a sample is called by what it defines, calls or starts first', () => {
  assert.equal(titleOf({ defines: ['lend'], calls: ['shelf.open'] }), 'Python program: lend');
  assert.equal(titleOf({ calls: ['shelf.open'] }), 'Python program: shelf.open');
  assert.equal(
    titleOf({ kind: 'session', lang: 'bash', libraries: ['git'] }),
    'Shell session: git',
  );
  assert.equal(titleOf({ leadIn: 'Open lend.py and add:', calls: ['shelf.open'] }), 'lend.py');
});

test('names that stand in any program tell nothing', () => {
  assert.equal(titleOf({ calls: ['str', 'len', 'shelf.open'] }), 'Python program: shelf.open');
  assert.equal(titleOf({ defines: ['__init__', 'Shelf'] }), 'Python program: Shelf');
  assert.equal(titleOf({ calls: ['print'] }), 'Python program: Lend a book');
  assert.equal(titleOf({ calls: ['print'], section: null }), 'Python program');
  assert.equal(titleOf({ calls: ['printer.open'] }), 'Python program: printer.open');
});

test('what a sample is stands in its title once', () => {
  const output = { kind: 'output', lang: 'text' } as const;
  assert.equal(titleOf({ ...output, section: { id: 's1', title: 'Output' } }), 'Output');
  assert.equal(titleOf({ ...output, section: { id: 's1', title: 'Loans' } }), 'Output: Loans');
});
