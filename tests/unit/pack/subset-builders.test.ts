import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withBuilders } from '../../../scripts/lib/pack/subset-builders.ts';
import { EMPTY_PLAN } from './empty-plan.ts';

test('results come in the order of the items, whoever is done first', async () => {
  const items = [3, 0, 2, 1];
  const results = await withBuilders(EMPTY_PLAN, items, async (turns) => {
    for (let left = turns; left > 0; left -= 1) await Promise.resolve();
    return `item ${turns}`;
  });
  assert.deepEqual(results, ['item 3', 'item 0', 'item 2', 'item 1']);
  assert.deepEqual(await withBuilders(EMPTY_PLAN, [], () => Promise.resolve(1)), []);
});

test('two are in work at once at the most: each takes the memory of a build', async () => {
  let inWork = 0;
  let most = 0;
  await withBuilders(EMPTY_PLAN, Array.from({ length: 9 }), async () => {
    inWork += 1;
    most = Math.max(most, inWork);
    await new Promise((resolve) => setImmediate(resolve));
    inWork -= 1;
  });
  assert.ok(most >= 1 && most <= 2, String(most));
});

test('after a failure nothing more is begun', async () => {
  const begun: number[] = [];
  const work = (item: number): Promise<void> => {
    begun.push(item);
    return Promise.reject(new Error(`item ${item} failed`));
  };
  await assert.rejects(withBuilders(EMPTY_PLAN, [1, 2, 3, 4, 5, 6], work), /item 1 failed/);
  assert.ok(begun.length <= 2, String(begun));
});
