import { test } from 'node:test';
import assert from 'node:assert/strict';
import { assignIds } from '../../../src/lib/ids/assign-ids.ts';
import { emptyLedger } from '../../../src/lib/ids/ledger.ts';

/** Eight times the posts may take so many times as long: eight, and room for a busy machine. */
const MOST_TIMES = 20;
const FEW = 1500;

function secondsFor(posts: number): number {
  const ledger = emptyLedger();
  const living = new Set<string>();
  const started = process.cpuUsage();
  for (let post = 0; post < posts; post += 1) {
    const slug = `post-${String(post)}`;
    living.add(slug);
    assignIds(ledger, { slug, text: slug }, [], living);
  }
  return process.cpuUsage(started).user / 1e6;
}

test('a post that is new does not wait for all that came before', () => {
  secondsFor(FEW);
  const [few, many] = [secondsFor(FEW), secondsFor(8 * FEW)];
  assert.ok(many / few < MOST_TIMES, `${String(many)} s against ${String(few)} s`);
});
