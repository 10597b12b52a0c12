import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areAsked } from '../../../src/client/parts/known-words.ts';

test('other endings of a word are the word', () => {
  assert.equal(areAsked('training', ['train,', 'trained']), true);
  assert.equal(areAsked('checkpoint', ['Checkpoints.']), true);
  assert.equal(areAsked('inter', ['“interruption”']), true);
});

test('every word that was asked for must be there', () => {
  assert.equal(areAsked('spot training', ['spot', 'train']), true);
  assert.equal(areAsked('spot xyzzy', ['spot', 'x)']), false);
});

test('what is left of an unknown word when it is cut is another word', () => {
  assert.equal(areAsked('xyzzy', ['x']), false);
  assert.equal(areAsked('sagemuker', ['sage']), false);
});

test('short words, parts of names and accents count', () => {
  assert.equal(areAsked('C++', ['c']), true);
  assert.equal(areAsked('ml', ['ML-based']), true);
  assert.equal(areAsked('trainer', ['FleetTrainer']), true);
  assert.equal(areAsked('tomas', ['Tomás']), true);
});
