import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../../src/lib/blocks/block.ts';
import { authorsOf } from '../../../src/lib/metadata/authors.ts';
import { block, bio, byline, heading, post } from './blocks.ts';

test('the byline gives the authors, the biographies add what they say', () => {
  const blocks = post(
    'Maps of the sea floor',
    byline('Posted by Ada Novak and Ben Okoye'),
    block('paragraph', 'The sea floor is large.'),
    bio('Ada J. Novak maps the sea floor.'),
    bio('Someone Else draws.'),
  );
  assert.deepEqual(authorsOf(blocks), [
    { name: 'Ada J. Novak', bio: 'Ada J. Novak maps the sea floor.' },
    { name: 'Ben Okoye' },
  ]);
});

test('without a byline the biographies give them, each once', () => {
  const blocks = post(
    'Maps',
    bio('Ada Novak maps.'),
    bio('Ada Novak maps.'),
    bio('Ben Okoye sails.'),
  );
  assert.deepEqual(
    authorsOf(blocks).map(({ name }) => name),
    ['Ada Novak', 'Ben Okoye'],
  );
});

test('below their heading a paragraph that opens with a name is one too', () => {
  const about = heading('About the Authors');
  const missed = block('paragraph', 'Ada Novak’s work spans the maps of three seas and a lake.');
  const names = (...body: Block[]) => authorsOf(post('Maps', ...body)).map(({ name }) => name);
  assert.deepEqual(names(about, missed, bio('Ben Okoye sails.')), ['Ada Novak', 'Ben Okoye']);
  assert.deepEqual(names(missed, about, bio('Ben Okoye sails.')), ['Ben Okoye']);
  assert.deepEqual(names(about, block('paragraph', 'Photo: Ada Novak')), []);
  assert.deepEqual(names(about, block('paragraph', 'They all live by the sea and like maps.')), []);
});

test('names that were read before are kept', () => {
  const blocks = post('Maps', byline('Ada Novak, CERN', ['Ada N.']));
  assert.deepEqual(authorsOf(blocks), [{ name: 'Ada N.' }]);
});

test('those who wrote the items of a digest are not authors of the post', () => {
  const blocks = post(
    'Seven days of papers',
    block('paragraph', 'What we read.'),
    heading('Waves'),
    byline('Ada Novak, Ben Okoye'),
    heading('Winds'),
    byline('Li de Vries'),
  );
  assert.deepEqual(authorsOf(blocks), []);
});

test('a line at the top that opens as a byline counts, whatever it was taken for', () => {
  const blocks = post('Maps', heading('A guest post by Ada Novak from CERN'), heading('Depth'));
  assert.deepEqual(authorsOf(blocks), [{ name: 'Ada Novak' }]);
});

test('but not beside biographies, not further down, and not in running text', () => {
  const guest = block('paragraph', 'Posted by Ada Novak');
  const text = block('paragraph', 'The sea floor is large.');
  assert.deepEqual(authorsOf(post('Maps', guest, bio('Ben Okoye sails.')))[0]?.name, 'Ben Okoye');
  assert.deepEqual(authorsOf(post('Maps', text, text, text, text, guest)), []);
  assert.deepEqual(
    authorsOf(post('Maps', block('paragraph', `Posted by Ada ${'and on '.repeat(40)}`))),
    [],
  );
});

test('nor a sentence about who wrote it', () => {
  const sentence = block('paragraph', 'This post was written by Ada Novak and read by many.');
  assert.deepEqual(authorsOf(post('Maps', sentence)), []);
});

test('a post may have none', () => {
  assert.deepEqual(
    authorsOf(post('Maps', block('paragraph', 'Ada Novak maps the sea floor.'))),
    [],
  );
});
