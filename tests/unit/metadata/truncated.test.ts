import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTruncated } from '../../../src/lib/metadata/truncated.ts';
import { block, bio, code, heading, post } from './blocks.ts';

const TITLE = block('title', 'Kites');
const TEXT = block('paragraph', 'Kites fly.');

test('a post without its separator is cut off', () => {
  assert.ok(isTruncated([TITLE, block('paragraph', 'Kites fly higher when')]));
  assert.ok(isTruncated([TITLE, TEXT]));
  assert.ok(isTruncated([TITLE, code('fly()')]));
});

test('unless it ends with what closes a post', () => {
  assert.ok(!isTruncated([TITLE, block('footer', 'The post Kites appeared first on Air.')]));
  assert.ok(!isTruncated([TITLE, TEXT, bio('Ada Novak flies.')]));
  assert.ok(isTruncated([TITLE, TEXT, bio('Ada Novak flies and')]));
});

test('a post with its separator is whole, even without a full stop', () => {
  assert.ok(!isTruncated(post('Kites', TEXT)));
  assert.ok(!isTruncated(post('Kites', block('paragraph', 'Photo by Ada Novak'))));
  assert.ok(!isTruncated(post('Kites', heading('Fly one yourself'))));
  assert.ok(!isTruncated(post('Kites', code('fly()'))));
});

test('save where its last words ask for more', () => {
  assert.ok(isTruncated(post('Kites', block('paragraph', 'Kites fly higher with the'))));
  assert.ok(isTruncated(post('Kites', block('paragraph', 'Kites fly, […]'))));
  assert.ok(isTruncated(post('Kites', block('paragraph', 'allowing for…Kite Research'))));
  assert.ok(!isTruncated(post('Kites', block('paragraph', 'And what then… nobody knew.'))));
});

test('no sentence ends in a word that leads to another', () => {
  for (const end of [
    'kites and',
    'held by',
    'seen in the',
    'as fast as',
    'kites that are',
    'our',
    'high,',
  ])
    assert.ok(isTruncated(post('Kites', block('paragraph', `They are ${end}`))), end);
});

test('a post of a title alone and no post at all do not fail', () => {
  assert.ok(!isTruncated([]));
  assert.ok(!isTruncated(post('Kites')));
});
