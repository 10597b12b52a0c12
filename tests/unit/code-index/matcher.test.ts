import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literalMatcher, patternMatcher } from '../../../src/lib/code-index/matcher.ts';
import { scanHere } from '../../../src/lib/code-index/scan.ts';

const CODE = 'shelf.oak()\nshelf.pine()\nShelf.elm()';

test('a pattern finds every place, also after it was asked whether there is one', async () => {
  const matcher = patternMatcher(String.raw`shelf\.\w+`);
  const starts = (): number[] => matcher.matchesIn(CODE).map(({ start }) => start);
  assert.deepEqual(starts(), [0, 12, 25]);
  assert.ok(matcher.isIn(CODE));
  assert.deepEqual(starts(), [0, 12, 25]);
  const [one, two] = await scanHere({ text: 'shelf', isPattern: true }, [CODE, CODE]);
  assert.deepEqual([one?.length, two?.length], [3, 3]);
});

test('a text finds every place; a capital asks for the case', () => {
  assert.equal(literalMatcher('shelf').matchesIn(CODE).length, 3);
  assert.equal(literalMatcher('Shelf').matchesIn(CODE).length, 1);
  assert.equal(patternMatcher('Shelf').matchesIn(CODE).length, 1);
});

test('where nothing is matched there is no place, yet it is found', () => {
  const matcher = patternMatcher('x*');
  assert.ok(matcher.isIn(CODE));
  assert.deepEqual(matcher.matchesIn(CODE), []);
});

test('what does not hold the query is told from what it matches without a sign', async () => {
  assert.deepEqual(await scanHere({ text: ' oak ', isPattern: false }, [CODE, 'elm']), [
    [{ start: 6, end: 9 }],
    null,
  ]);
  assert.deepEqual(await scanHere({ text: '^$', isPattern: true }, ['', 'elm']), [[], null]);
});
