import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  endsWithColon,
  namesSections,
  promises,
  refersBack,
  takesStock,
} from '../../../../src/lib/blocks/levels/lead-in.ts';

test('only the last sentence promises what comes', () => {
  assert.ok(promises('Books get lost. We compare the following remedies.'));
  assert.ok(!promises('The following shelf is full. We bought another.'));
});

test('a colon counts at the end', () => {
  assert.ok(endsWithColon('There are two kinds: '));
  assert.ok(!endsWithColon('Two kinds: maps and globes.'));
});

test('talk of sections, not of their parts elsewhere', () => {
  assert.ok(namesSections('In this section we sort the books.'));
  assert.ok(!namesSections('The children’s section is upstairs.'));
});

test('beginnings that refer back or look back', () => {
  assert.ok(refersBack('This makes lending easier.'));
  assert.ok(!refersBack('Thistles grow between the shelves.'));
  assert.ok(takesStock('Now that the books are sorted, lend them.'));
  assert.ok(!takesStock('Nowadays books are lent online.'));
});
