import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  askedOfIndex,
  closeUp,
  spaceOut,
  spaceOutPage,
  unspacedRuns,
} from '../../../src/lib/search/unspaced.ts';

test('each sign of a script without blanks becomes a word', () => {
  assert.equal(spaceOut('训练模型，很快'), '训 练 模 型， 很 快');
  assert.equal(spaceOut('用GPU训练'), '用 GPU 训 练');
  assert.equal(spaceOut('カタカナ'), 'カ タ カ ナ');
});

test('other scripts stay as they are', () => {
  for (const text of ['plain words, 2.4×', '한국어 문장', 'Ünïcode', '“quoted”'])
    assert.equal(spaceOut(text), text);
});

test('for readers it is closed up again, marks or not', () => {
  assert.equal(closeUp(spaceOut('训练模型，很快')), '训练模型，很快');
  assert.equal(closeUp('<mark>训</mark> <mark>练</mark> 模'), '<mark>训</mark><mark>练</mark>模');
  assert.equal(closeUp('two words'), 'two words');
});

test('tags of a page are not touched', () => {
  assert.equal(
    spaceOutPage('<p title="训练">训练<b>模型</b></p>'),
    '<p title="训练">训 练<b>模 型</b></p>',
  );
});

test('one run is asked for as a phrase', () => {
  assert.equal(askedOfIndex(' 训练 '), '"训 练"');
  assert.equal(askedOfIndex('GPU 训练'), 'GPU 训 练');
  assert.equal(askedOfIndex('plain words'), 'plain words');
  assert.deepEqual(unspacedRuns('GPU训练 模型'), ['训练', '模型']);
});

test('the lowest and the highest of these signs are spaced out, too', () => {
  assert.equal(spaceOut('a\u2e80b'), 'a \u2e80 b');
  assert.equal(spaceOut('a\u{30000}b'), 'a \u{30000} b');
  assert.equal(spaceOutPage('<p title="工具">a\u2e80</p>'), '<p title="工具">a \u2e80</p>');
});
