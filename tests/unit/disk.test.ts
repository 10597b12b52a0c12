import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainDisk } from '../../scripts/lib/disk.ts';

function failing(code: string): Promise<never> {
  return Promise.reject(Object.assign(new Error(`${code}: write`), { code, path: '/hub/a.html' }));
}

test('an error of the disk is told with what to do, and where it was', async () => {
  const told: [code: string, sentence: RegExp][] = [
    ['ENOSPC', /full.*--out.*as it was.*\/hub\/a\.html/],
    ['EACCES', /may not be written.*--out.*\/hub\/a\.html/],
    ['EBUSY', /disk of its own.*--out/],
  ];
  for (const [code, sentence] of told)
    await assert.rejects(
      explainDisk(() => failing(code)),
      sentence,
    );
});

test('any other error is passed on as it is', async () => {
  await assert.rejects(
    explainDisk(() => failing('EISDIR')),
    /^Error: EISDIR: write$/,
  );
});
