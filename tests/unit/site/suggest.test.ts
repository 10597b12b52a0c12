import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meantQuery, meantWord } from '../../../src/lib/search/suggest.ts';

const WORDS = ['model', 'training', 'checkpoint', 'modal', 'sagemaker', 'inference'];

test('one sign may be wrong, missing, too many, or change places with its neighbour', () => {
  for (const typed of ['chekpoint', 'checkpoimt', 'checkpooint', 'chcekpoint'])
    assert.equal(meantWord(typed, WORDS), 'checkpoint', typed);
  for (const typed of ['modl', 'moddel']) assert.equal(meantWord(typed, WORDS), 'model', typed);
});

test('long words may have two wrong signs, short ones only one', () => {
  assert.equal(meantWord('sagamakir', WORDS), 'sagemaker');
  assert.equal(meantWord('mudil', WORDS), null);
});

test('of equally near words the more frequent one is meant', () => {
  assert.equal(meantWord('modol', WORDS), 'model');
});

test('of words equally far, one that begins alike is meant, and one that ends where the word does', () => {
  assert.equal(meantWord('batsh', ['patsh', 'batch']), 'batch');
  assert.equal(meantWord('chekpoint', ['checkpointing', 'checkpoint']), 'checkpoint');
});

test('known words, beginnings of known words and short words stay', () => {
  for (const typed of ['model', 'infer', 'checkp', 'trai', 'mod'])
    assert.equal(meantWord(typed, WORDS), null);
});

test('a word may be the beginning of a longer one', () => {
  assert.equal(meantWord('chekpoint', ['checkpointing']), 'checkpointing');
  assert.equal(meantWord('lstm', ['lastmile']), null);
});

test('a query keeps what is right and the signs between', () => {
  assert.equal(meantQuery('spot trainning: model', WORDS), 'spot training: model');
  assert.equal(meantQuery('model training', WORDS), null);
});
