import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVICES } from '../../../src/lib/metadata/service-names.ts';
import { servicesOf } from '../../../src/lib/metadata/services.ts';
import { block, bio, code, heading, post } from './blocks.ts';

const says = (text: string) => servicesOf(post('Kites', block('paragraph', text)));

test('names are given in full, the most frequent first', () => {
  const text = 'SageMaker trains. Amazon SageMaker serves. SageMaker ends. PyTorch and PyTorch.';
  assert.deepEqual(says(text), ['Amazon SageMaker', 'PyTorch']);
});

test('the longest name wins: a part of it is no other product', () => {
  assert.deepEqual(says('TensorFlow Lite here, TFLite there'), ['TensorFlow Lite']);
  assert.deepEqual(says('Amazon SageMaker Studio and SageMaker Studio'), [
    'Amazon SageMaker Studio',
  ]);
});

test('a word in passing is not enough, in the title or a heading it is', () => {
  assert.deepEqual(says('They once used Redis.'), []);
  assert.deepEqual(servicesOf(post('Kites on Redis', block('paragraph', 'They fly.'))), ['Redis']);
  assert.deepEqual(servicesOf(post('Kites', heading('Redis'))), ['Redis']);
});

test('a short form counts only beside the full name', () => {
  assert.deepEqual(says('Lambda and lambda and Lambda again'), []);
  assert.deepEqual(says('AWS Lambda, then Lambda'), ['AWS Lambda']);
  assert.deepEqual(says('The studio. A Studio. My Studio.'), []);
});

test('capitals decide: a verb is no product', () => {
  assert.deepEqual(
    says('we forecast, they forecast, to forecast, a kinesis of docker and docker'),
    [],
  );
  assert.deepEqual(says('Docker and Docker'), ['Docker']);
});

test('people, code, thanks and what follows them do not count', () => {
  const blocks = post(
    'Kites',
    code('import redis # Redis Redis'),
    block('reference', 'Redis, Redis, Redis'),
    heading('Acknowledgements'),
    block('paragraph', 'We thank Redis, Redis and Redis.'),
    bio('Ada Novak works on Redis and Redis.'),
  );
  assert.deepEqual(servicesOf(blocks), []);
});

test('every spelling belongs to one product', () => {
  const spellings = SERVICES.flatMap(({ name, aliases, short }) => [name, ...aliases, ...short]);
  const twice = spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at);
  assert.deepEqual(twice, []);
  assert.ok(spellings.every((spelling) => /[\p{L}\p{N}]/u.test(spelling)));
});
