import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedWords, wordPlaces } from '../../../src/client/parts/word-places.ts';

function marked(typed: string, text: string): string[] {
  return wordPlaces(text, askedWords(typed)).map(({ start, end }) => text.slice(start, end));
}

test('all forms of a word are found, whole', () => {
  const text = 'Checkpoints: a checkpoint, checkpointing’s end, a chequered point.';
  assert.deepEqual(marked('“checkpoint”,', text), ['Checkpoints', 'checkpoint', 'checkpointing']);
});

test('words inside names are found', () => {
  assert.deepEqual(marked('model', 'A SavedModel, ModelPackage and model_fn'), [
    'Model',
    'Model',
    'model',
  ]);
  assert.deepEqual(marked('savedmodel', 'A SavedModel'), ['SavedModel']);
});

test('a word with signs inside is found as it was typed', () => {
  assert.deepEqual(marked('e-commerce', 'E-commerce is commerce'), ['E-commerce']);
});

test('runs of scripts without blanks are found wherever they stand', () => {
  assert.deepEqual(marked('学習model', '機械学習 models'), ['学習', 'models']);
});
