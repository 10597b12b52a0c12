import { test } from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MADE_HERE } from '../../scripts/lib/ingest/entry-maker.ts';
import type { EntryMaker } from '../../scripts/lib/ingest/entry-maker.ts';
import { createShelf, KETTLE, LAMP, post } from './shelf.ts';

const outcomes = (result: { posts: { outcome: string }[] }): string[] =>
  result.posts.map((report) => report.outcome);

test('each post becomes an entry, and a second run changes nothing', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE + LAMP);
  const first = await shelf.ingest();
  assert.deepEqual(outcomes(first), ['new', 'new']);
  assert.deepEqual(first.issues, []);
  assert.deepEqual(shelf.slugs(), [
    'boiling-water-with-a-kettle-of-your-own',
    'lamps-that-know-when-to-shine',
  ]);
  const before = shelf.snapshot();
  assert.deepEqual(Object.keys(before).sort()[0], 'ids.json');
  assert.deepEqual(outcomes(await shelf.ingest()), ['unchanged', 'unchanged']);
  assert.deepEqual(shelf.snapshot(), before);
});

test('two runs from nothing give the same bytes', async (t) => {
  const [one, other] = [createShelf(t), createShelf(t)];
  for (const shelf of [one, other]) {
    shelf.dump('a.txt', KETTLE + LAMP);
    await shelf.ingest();
  }
  assert.deepEqual(one.snapshot(), other.snapshot());
});

test('a changed source changes its entry and keeps its address', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE + LAMP);
  await shelf.ingest();
  shelf.dump('a.txt', KETTLE.replaceAll('with a kettle', 'in a kettle') + LAMP);
  assert.deepEqual(outcomes(await shelf.ingest()), ['changed', 'unchanged']);
  assert.equal(shelf.slugs().length, 2);
  assert.match(shelf.entry('boiling-water-with-a-kettle-of-your-own'), /in a kettle of your own/);
});

test('posts that move to another dump and another place keep their entries', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE + LAMP);
  await shelf.ingest();
  const slugs = shelf.slugs();
  shelf.removeDump('a.txt');
  shelf.dump('b.txt', LAMP + KETTLE);
  const result = await shelf.ingest();
  assert.deepEqual(outcomes(result), ['changed', 'changed']);
  assert.deepEqual(shelf.slugs(), slugs);
  assert.deepEqual(result.issues, []);
});

test('two posts with one title get two addresses and keep them', async (t) => {
  const shelf = createShelf(t);
  const body = (word: string): string => `This is the news of ${word}, all of it, in one sentence.`;
  shelf.dump('a.txt', post('The news', body('May')) + post('The news', body('June')));
  await shelf.ingest();
  assert.deepEqual(shelf.slugs(), ['the-news', 'the-news-2']);
  shelf.dump('a.txt', post('The news', body('June')));
  await shelf.ingest();
  assert.match(shelf.entry('the-news-2'), /June/);
  assert.match(shelf.entry('the-news'), /May/);
});

test('a new post with the title of others leaves them their entries, though it comes first', async (t) => {
  const shelf = createShelf(t);
  const news = (word: string): string =>
    post('The news', `This is the news of ${word}, all of it, in one sentence.`);
  shelf.dump('a.txt', news('May') + news('June'));
  await shelf.ingest();
  shelf.dump('a.txt', news('July') + news('May') + news('June'));
  await shelf.ingest();
  assert.deepEqual(
    shelf.slugs().map((slug) => /(May|June|July), all/.exec(shelf.entry(slug))?.[1]),
    ['May', 'June', 'July'],
  );
});

test('titles that are no names of files become safe ones', async (t) => {
  const shelf = createShelf(t);
  const titles = ['x'.repeat(5000), '../../etc/passwd', '水を沸かす', 'index', 'CON', '???'];
  shelf.dump('a.txt', titles.map((title, n) => post(title, `Text ${String(n)} of one.`)).join(''));
  await shelf.ingest();
  assert.equal(shelf.slugs().length, titles.length);
  for (const slug of shelf.slugs()) assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  for (const slug of shelf.slugs())
    assert.ok(slug.length <= 84 && !['index', 'con'].includes(slug));
});

test('addresses and dates come from the file beside the dumps', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', LAMP);
  const row = { title: 'Lamps that know when to shine', publisher: 'unknown' };
  shelf.dump(
    'originals.json',
    `\uFEFF${JSON.stringify([{ ...row, url: 'https://example.com/lamps', published: '2021-04' }])}`,
  );
  const { issues } = await shelf.ingest();
  assert.deepEqual(issues, []);
  assert.match(shelf.entry('lamps-that-know-when-to-shine'), /url: https:\/\/example\.com\/lamps/);
  assert.match(shelf.entry('lamps-that-know-when-to-shine'), /published: "?2021-04"?\n/);
});

test('with a memory only what changed is made again, and the result is the same', async (t) => {
  const shelf = createShelf(t);
  const plain = createShelf(t);
  const memory = join(shelf.dumps, 'memory.json');
  const lamp = (word: string): string => LAMP.replace('cellar', word);
  const begun: number[] = [];
  const makers: EntryMaker = {
    ...MADE_HERE,
    begin: (source) => {
      begun.push((begun.pop() ?? 0) + 1);
      return MADE_HERE.begin(source);
    },
  };
  for (const text of [
    KETTLE + LAMP,
    KETTLE + LAMP,
    KETTLE + lamp('attic'),
    lamp('attic') + KETTLE,
  ]) {
    for (const each of [shelf, plain]) each.dump('a.txt', text);
    begun.push(0);
    const result = await shelf.ingest({ memory, makers });
    assert.deepEqual(outcomes(result), outcomes(await plain.ingest()));
    assert.deepEqual(shelf.snapshot(), plain.snapshot());
  }
  // In the last text every post stands at another place than before, which its entry names.
  assert.deepEqual(begun, [2, 0, 1, 2]);
  writeFileSync(join(shelf.content, 'ids.json'), '{"schemaVersion":1,"rows":[]}');
  await shelf.ingest({ memory });
  const rows = (shelf.snapshot()['ids.json'] ?? '').match(/"id"/g) ?? [];
  assert.equal(rows.length, 13);
});

test('a post that repeats an earlier one says which, also over dumps and runs', async (t) => {
  const shelf = createShelf(t);
  shelf.dump('a.txt', KETTLE + LAMP);
  shelf.dump('b.txt', LAMP);
  await shelf.ingest();
  const repeated = shelf.slugs().filter((slug) => /^duplicateOf:/m.test(shelf.entry(slug)));
  assert.deepEqual(repeated, ['lamps-that-know-when-to-shine-2']);
  assert.match(
    shelf.entry('lamps-that-know-when-to-shine-2'),
    /^duplicateOf: lamps-that-know-when-to-shine$/m,
  );
  assert.deepEqual(outcomes(await shelf.ingest()), ['unchanged', 'unchanged', 'unchanged']);
});
