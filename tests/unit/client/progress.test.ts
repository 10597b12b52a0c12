import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doneOf, nextOpen, nextProcedure } from '../../../src/client/parts/progress.ts';
import type { Dates } from '../../../src/client/parts/progress.ts';

const [EARLY, LATE] = ['2031-05-04T08:00:00.000Z', '2031-05-05T08:00:00.000Z'];

/** `x` early, `X` late, `.` open. */
function dates(text: string): Dates {
  return [...text].map((sign) => ({ x: EARLY, X: LATE })[sign]);
}

test('one goes on behind the last step that is done', () => {
  const cases: [string, number | null][] = [
    ['....', 0],
    ['xx..', 2],
    ['x.x.', 3],
    ['.xxx', 0],
    ['x.xx', 1],
    ['xxxx', null],
    ['', null],
  ];
  for (const [text, place] of cases) assert.equal(nextOpen(dates(text)), place, text);
});

test('one goes on with the procedure that one worked on last', () => {
  const cases: [string[], number | null][] = [
    [['..', '..'], null],
    [['x.', '..'], 0],
    [['X.', 'x.'], 0],
    [['x.', 'X.'], 1],
    [['xX', '..', '..'], 1],
    [['x.', 'XX', '..'], 2],
    [['x.', 'xx', 'XX'], 0],
    [['xx', 'XX'], null],
  ];
  for (const [texts, place] of cases)
    assert.equal(nextProcedure(texts.map(dates)), place, texts.join(' '));
});

test('done steps are counted', () => {
  assert.equal(doneOf(dates('x.X')), 2);
});
