import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedSample } from '../../../src/lib/code-index/format.ts';
import { nameSamples, readSampleList } from '../../../src/lib/code-index/sample-lists.ts';

function sampleOf(id: string, slug: string, lang: string): IndexedSample {
  return {
    ...{ id, slug, lang, role: 'code', kind: 'program', libraries: ['plums'] },
    ...{ section: '', step: null, code: '' },
  };
}

const POST = { title: 'Plums', publisher: 'The orchard', key: 'orchard' };

test('a list tells of its samples what all of them were told of', () => {
  for (const last of ['c4', 'c40', 'd4']) {
    const samples = [
      sampleOf('c1', 'a', 'python'),
      sampleOf('c2', 'a', 'bash'),
      sampleOf('c3', 'b', 'python'),
      sampleOf(last, 'b', 'python'),
    ];
    const { write, classes, all } = nameSamples(samples, new Map([['a', POST]]));
    const read = readSampleList(write([0, 1, 3]), classes);
    assert.deepEqual(
      read.map(({ id, lang, publisher, post }) => [id, lang, publisher.name, post]),
      [
        ['c1', 'python', 'The orchard', '0'],
        ['c2', 'bash', 'The orchard', '0'],
        [last, 'python', '', '1'],
      ],
    );
    assert.deepEqual(
      readSampleList(all, classes).map(({ post }) => post),
      ['0', '0', '1', '1'],
    );
  }
});

test('thousands of kinds of samples are told apart; too many are not told at all', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => sampleOf(`c${n}`, 'a', `lang${n}`));
  const { all, classes } = nameSamples(many, new Map());
  const read = readSampleList(all, classes);
  assert.equal(read.length, many.length);
  assert.ok(read.every(({ id, lang }, n) => id === `c${n}` && lang === `lang${n}`));
  const more = Array.from({ length: 60_000 }, (_, n) => sampleOf(`c${n}`, 'a', `lang${n}`));
  assert.deepEqual(nameSamples(more, new Map()).shards, []);
});
