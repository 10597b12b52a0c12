import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  areTicksKept,
  onTicksChange,
  parseTicks,
  readTicks,
  setTick,
  writeTicks,
} from '../../../src/client/parts/ticks.ts';
import { openPage } from './page-window.ts';

const KEY = 'postshelf.ticks';
const MORNING = '2031-05-04T08:00:00.000Z';

/** The steps that are ticked, by post. */
function ticked(): Record<string, string[]> {
  const posts = Object.entries(readTicks());
  return Object.fromEntries(posts.map(([post, steps]) => [post, Object.keys(steps)]));
}

test('a tick is kept with its date, and goes away again', () => {
  const { kept } = openPage();
  assert.equal(setTick('p1', 't1', true), true);
  assert.equal(setTick('p1', 't2', true), true);
  assert.deepEqual(ticked(), { p1: ['t1', 't2'] });
  assert.match(readTicks()['p1']?.['t1'] ?? '', /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  setTick('p1', 't1', false);
  assert.deepEqual(ticked(), { p1: ['t2'] });
  setTick('p1', 't2', false);
  assert.equal(kept.has(KEY), false, 'without ticks nothing stays on the device');
});

test('what another tab has ticked in the meantime is not lost', () => {
  const { kept } = openPage();
  setTick('p1', 't1', true);
  kept.set(KEY, JSON.stringify({ p1: { t1: MORNING }, p2: { t9: MORNING } }));
  setTick('p1', 't2', true);
  assert.deepEqual(ticked(), { p1: ['t1', 't2'], p2: ['t9'] });
});

for (const storage of ['full', 'refused'] as const) {
  test(`where the storage is ${storage}, ticks hold on the page and say so`, () => {
    openPage(storage);
    assert.equal(setTick('p1', 't1', true), false);
    assert.equal(setTick('p1', 't2', true), false);
    assert.equal(areTicksKept(), false);
    assert.deepEqual(ticked(), { p1: ['t1', 't2'] });
    openPage();
    assert.deepEqual(ticked(), {}, 'and are gone on the next page');
  });
}

test('a page hears of its own changes and of those of other tabs', () => {
  const { hearFromOtherTab } = openPage();
  let heard = 0;
  onTicksChange(() => (heard += 1));
  setTick('p1', 't1', true);
  assert.equal(heard, 1);
  hearFromOtherTab(KEY);
  assert.equal(heard, 2);
  hearFromOtherTab(null);
  assert.equal(heard, 3, 'everything was cleared');
  hearFromOtherTab('theme');
  assert.equal(heard, 3, 'the theme is nobody’s tick');
});

test('only ticks are read', () => {
  const cases: [string, unknown][] = [
    ['', {}],
    ['{"p1":', {}],
    ['[]', {}],
    ['null', {}],
    ['"p1"', {}],
    ['{"p1":[]}', {}],
    ['{"p1":{}}', {}],
    ['{"p1":{"t1":1}}', {}],
    ['{"p1":{"t1":"yesterday"}}', {}],
    ['{"p1":{"t1":"2031-05-04"}}', { p1: { t1: '2031-05-04' } }],
    [`{"p1":{"t1":"${MORNING}","<b>":"${MORNING}"}}`, { p1: { t1: MORNING } }],
    [`{"__proto__":{"t1":"${MORNING}"},"p2":{"t2":"${MORNING}"}}`, { p2: { t2: MORNING } }],
  ];
  for (const [text, expected] of cases) assert.deepEqual(parseTicks(text), expected, text);
});

test('all ticks can be put in the place of the old ones', () => {
  openPage();
  setTick('p1', 't1', true);
  writeTicks({ p2: { t5: MORNING }, p3: {} });
  assert.deepEqual(readTicks(), { p2: { t5: MORNING } });
});
