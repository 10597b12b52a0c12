import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'zod';
import { inWorkers } from '../../../scripts/lib/build/workers.ts';

const folder = mkdtempSync(join(tmpdir(), 'postshelf-workers-'));
after(() => {
  rmSync(folder, { recursive: true });
});

function settings(name: string, work: string) {
  const script = join(folder, `${name}.mjs`);
  writeFileSync(
    script,
    `import { parentPort, workerData } from 'node:worker_threads';
     parentPort.on('message', async (task) => { ${work} });`,
  );
  return {
    script,
    data: 10,
    env: { LAMPS: '3' },
    read: (answer: unknown) => z.number().parse(answer),
  };
}

test('answers come in the order of the tasks, however long each takes', async () => {
  const work = `setTimeout(() => parentPort.postMessage(task * workerData + Number(process.env.LAMPS)), 50 - task * 10);`;
  const told: number[] = [];
  const answers = await inWorkers([1, 2, 3, 4], settings('good', work), (answer) =>
    told.push(answer),
  );
  assert.deepEqual(answers, [13, 23, 33, 43]);
  assert.deepEqual(told.sort(), answers);
});

test('what a thread throws is thrown', async () => {
  const work = `if (task === 2) throw new Error('no lamp'); parentPort.postMessage(task);`;
  await assert.rejects(inWorkers([1, 2, 3, 4], settings('bad', work)), /^Error: no lamp$/);
});

test('a thread that ends without an answer is an error', async () => {
  await assert.rejects(inWorkers([1], settings('gone', 'process.exit(3);')), /ended/);
});

test('an answer that is none is an error', async () => {
  await assert.rejects(inWorkers([1], settings('odd', `parentPort.postMessage('one');`)), /number/);
});
