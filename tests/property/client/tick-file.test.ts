import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  countTicks,
  mergeTicks,
  readTickFile,
  writeTickFile,
} from '../../../src/client/parts/tick-file.ts';
import { ticksIn } from '../../../src/client/parts/ticks.ts';
import { seedOf } from '../../seed.ts';

const id = fc.string({ unit: fc.constantFrom(...'abct019'), minLength: 1, maxLength: 3 });
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString());
const ticks = fc.dictionary(id, fc.dictionary(id, date, { minKeys: 1, maxKeys: 5 }), {
  maxKeys: 4,
});

test('whatever is ticked goes through a file', (t) => {
  const goesThrough = fc.property(ticks, (all) => {
    assert.deepEqual(readTickFile(writeTickFile(all)), ticksIn(all));
  });
  fc.assert(goesThrough, { seed: seedOf(t, 20261121) });
});

test('of two files put together no tick is lost and none is made up', (t) => {
  const isSum = fc.property(ticks, ticks, (own, others) => {
    const { ticks: both, added, known } = mergeTicks(own, others);
    const places = (some: typeof own): string[] =>
      Object.entries(some).flatMap(([post, steps]) =>
        Object.keys(steps).map((step) => `${post} ${step}`),
      );
    assert.deepEqual(places(both).sort(), [...new Set([...places(own), ...places(others)])].sort());
    assert.equal(countTicks(own) + added, countTicks(both));
    assert.equal(added + known, countTicks(others));
    for (const [post, steps] of Object.entries(own))
      for (const [step, when] of Object.entries(steps)) assert.equal(both[post]?.[step], when);
  });
  fc.assert(isSum, { seed: seedOf(t, 20261121) });
});

test('no text makes the reader fail or lets in what is no tick', (t) => {
  const isHarmless = fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
    const wrapped = `{"kind":"postshelf-ticks","schemaVersion":1,"ticks":${text}}`;
    for (const steps of Object.values(readTickFile(wrapped) ?? {}))
      for (const when of Object.values(steps)) assert.match(when, /^\d{4}-\d\d-\d\d/);
    readTickFile(text);
  });
  fc.assert(isHarmless, { seed: seedOf(t, 20261121) });
});
