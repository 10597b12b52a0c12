import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countTicks,
  mergeTicks,
  readTickFile,
  writeTickFile,
} from '../../../src/client/parts/tick-file.ts';

const [EARLY, LATE] = ['2031-05-04T08:00:00.000Z', '2031-05-05T08:00:00.000Z'];

test('a file gives back the ticks that went into it, always in the same text', () => {
  const ticks = { p2: { t9: LATE, t1: EARLY }, p1: { t3: EARLY } };
  const text = writeTickFile(ticks);
  assert.deepEqual(readTickFile(text), ticks);
  assert.equal(text, writeTickFile({ p1: { t3: EARLY }, p2: { t1: EARLY, t9: LATE } }));
  assert.deepEqual(readTickFile(writeTickFile({})), {});
});

test('another file is refused', () => {
  const others = [
    '',
    'ticks',
    '[]',
    'null',
    '{}',
    '{"kind":"postshelf-ticks"}',
    '{"kind":"postshelf-ticks","schemaVersion":2,"ticks":{}}',
    '{"kind":"other","schemaVersion":1,"ticks":{}}',
    `{"p1":{"t1":"${EARLY}"}}`,
  ];
  for (const text of others) assert.equal(readTickFile(text), null, text);
});

test('what is no tick is left out of a file that is one', () => {
  const ticks = { p1: { t1: EARLY, t2: 7 }, '<script>': { t1: EARLY }, p2: 'no' };
  const text = JSON.stringify({ kind: 'postshelf-ticks', schemaVersion: 1, ticks });
  assert.deepEqual(readTickFile(text), { p1: { t1: EARLY } });
});

test('ticks of both are kept, with the own date', () => {
  const own = { p1: { t1: LATE, t2: LATE } };
  const others = { p1: { t1: EARLY, t3: EARLY }, p2: { t4: EARLY } };
  const { ticks, added, known } = mergeTicks(own, others);
  assert.deepEqual(ticks, { p1: { t1: LATE, t2: LATE, t3: EARLY }, p2: { t4: EARLY } });
  assert.deepEqual([added, known, countTicks(ticks)], [2, 1, 4]);
});

test('the same file twice adds nothing', () => {
  const file = { p1: { t1: EARLY } };
  const once = mergeTicks({}, file);
  const twice = mergeTicks(once.ticks, file);
  assert.deepEqual([once.added, twice.added, twice.known], [1, 0, 1]);
});
