import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IndexedSample } from '../../../src/lib/code-index/format.ts';
import { makeSampleLists, readSampleList } from '../../../src/lib/code-index/sample-lists.ts';

function sampleOf(id: string, slug: string, lang: string): IndexedSample {
  return {
    ...{ id, slug, lang, role: 'code', kind: 'program', libraries: ['plums'] },
    ...{ section: '', step: null, code: '' },
  };
}

const POST = { title: 'Plums', publisher: 'The orchard', key: 'orchard' };

test('a list tells of its samples what all of them were told of', () => {
  const samples = [
    sampleOf('c1', 'a', 'python'),
    sampleOf('c2', 'a', 'bash'),
    sampleOf('c3', 'b', 'python'),
    sampleOf('c4', 'b', 'python'),
  ];
  const lists = makeSampleLists(samples, new Map([['a', POST]]));
  assert.ok(lists);
  const read = readSampleList(lists.write([0, 1, 3]), lists.classes);
  assert.deepEqual(
    read.map(({ id, lang, publisher, post }) => [id, lang, publisher.name, post]),
    [
      ['c1', 'python', 'The orchard', '0'],
      ['c2', 'bash', 'The orchard', '0'],
      ['c4', 'python', '', '1'],
    ],
  );
  assert.deepEqual(readSampleList(lists.write([]), lists.classes), []);
});

test('thousands of kinds of samples are told apart; too many are not told at all', () => {
  const many = Array.from({ length: 20_000 }, (_, n) => sampleOf(`c${n}`, 'a', `lang${n}`));
  const lists = makeSampleLists(many, new Map());
  assert.ok(lists);
  const places = many.map((_, place) => place);
  const read = readSampleList(lists.write(places), lists.classes);
  assert.ok(read.every(({ id, lang }, n) => id === `c${n}` && lang === `lang${n}`));
  const more = Array.from({ length: 60_000 }, (_, n) => sampleOf(`c${n}`, 'a', `lang${n}`));
  assert.equal(makeSampleLists(more, new Map()), null);
});
