import { test } from 'node:test';
import assert from 'node:assert/strict';
import { MakerPool } from '../../scripts/lib/ingest/maker-pool.ts';
import { createShelf, KETTLE, LAMP, post } from './shelf.ts';

/** More posts than the workers have in hand at once, some alike by title, one twice. */
const MANY = Array.from({ length: 40 }, (_, n) =>
  post(
    n % 5 === 0 ? 'A report with a common title' : `Report number ${String(n)}`,
    `The report of day ${String(n)} has one sentence and no more.`,
  ),
).join('');

test('workers make the same entries and ids as one thread does, in the same order', async (t) => {
  const [one, other] = [createShelf(t), createShelf(t)];
  for (const shelf of [one, other]) shelf.dump('a.txt', KETTLE + MANY + LAMP + KETTLE);
  const alone = await one.ingest();
  const together = await other.ingest({ makers: new MakerPool(2) });
  assert.deepEqual(other.snapshot(), one.snapshot());
  const told = (result: typeof alone): unknown[] =>
    result.posts.map((report) => ({ ...report, file: '' }));
  assert.deepEqual(told(together), told(alone));
  assert.deepEqual(together.issues, alone.issues);
});

test('with workers too, an edited entry is kept, a moved post found and a conflict told', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE + LAMP + MANY);
  await shelf.ingest();
  const [kettle = ''] = shelf.slugs().filter((slug) => slug.includes('kettle'));
  shelf.edit(kettle, 'water', 'rain water');
  shelf.dump(
    'a.txt',
    MANY + KETTLE.replaceAll('kettle', 'pot') + LAMP.replaceAll('lamp', 'lantern'),
  );
  const slugs = shelf.slugs();
  const result = await shelf.ingest({ makers: new MakerPool(2) });
  assert.deepEqual(shelf.slugs(), slugs);
  assert.deepEqual(
    result.posts.slice(-2).map(({ outcome }) => outcome),
    ['conflict', 'changed'],
  );
  assert.deepEqual(
    result.issues.map(({ code }) => code),
    ['conflict'],
  );
});

test('a worker that ends early stops the import, and nothing has changed', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE);
  await shelf.ingest();
  const before = shelf.snapshot();
  shelf.dump('a.txt', MANY + LAMP);
  const makers = new MakerPool(2);
  const ending = new Promise((resolve) => setTimeout(resolve, 5)).then(() => makers.close());
  await assert.rejects(shelf.ingest({ makers }), /worker/);
  await ending;
  assert.deepEqual(shelf.snapshot(), before);
});
