import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listDumps } from '../../../scripts/lib/ingest/list-dumps.ts';
import { readPosts } from '../../../scripts/lib/ingest/read-posts.ts';
import type { SourcePost } from '../../../scripts/lib/ingest/read-posts.ts';
import type { Issue } from '../../../src/lib/issue.ts';

const folder = mkdtempSync(join(tmpdir(), 'postshelf-read-'));
after(() => rmSync(folder, { recursive: true }));

function read(name: string, text: string | Uint8Array): { posts: SourcePost[]; issues: Issue[] } {
  writeFileSync(join(folder, name), text);
  const [dump] = listDumps([join(folder, name)]).dumps;
  assert.ok(dump);
  const issues: Issue[] = [];
  return { posts: [...readPosts(dump, (issue) => issues.push(issue))], issues };
}

/** So many posts of four lines; the words make them long. */
function manyPosts(count: number, words: number): string {
  return Array.from(
    { length: count },
    (_, n) => `Lamp ${String(n)}\n\n${'ü lamp '.repeat(words)}${String(n)}\nRead More\n`,
  ).join('');
}

test('a dump of many megabytes is read in pieces as if it were one', () => {
  const { posts, issues } = read('long.txt', manyPosts(120, 12_000));
  assert.deepEqual(issues, []);
  assert.equal(posts.length, 120);
  for (const [n, { position, lines, closed }] of posts.entries()) {
    assert.deepEqual([position, closed], [n + 1, true]);
    assert.deepEqual(
      lines.map(({ number }) => number),
      [1, 2, 3, 4].map((line) => n * 4 + line),
    );
    assert.equal(lines[0]?.text, `Lamp ${String(n)}`);
    assert.ok(lines[2]?.text.endsWith(`lamp ${String(n)}`));
  }
});

test('broken bytes far down are told with their line of the dump', () => {
  const text = Buffer.from(manyPosts(120, 12_000));
  const broken = Buffer.concat([text, Buffer.from([0xc3, 0x28, 0x0a])]);
  const { issues } = read('broken.txt', broken);
  assert.deepEqual(
    issues.map(({ code, line }) => [code, line]),
    [['broken-utf8', 481]],
  );
});

test('a post longer than a piece stays one post', () => {
  const { posts } = read('huge.txt', manyPosts(2, 900_000));
  assert.deepEqual(
    posts.map(({ lines }) => lines.length),
    [4, 4],
  );
});

test('the hash of a post tells whether a line with ink changed, and nothing else', () => {
  const hashOf = (text: string): string | undefined => read('one.txt', text).posts[0]?.hash;
  const hash = hashOf('Lamp\n\nIt shines.\nRead More\n');
  assert.match(hash ?? '', /^[0-9a-f]{16}$/);
  assert.equal(hashOf('\n\nLamp\nIt shines.\n\nRead More\n'), hash);
  assert.notEqual(hashOf('Lamp\n\nIt  shines.\nRead More\n'), hash);
  assert.notEqual(hashOf('Lamp\n\nIt\nshines.\nRead More\n'), hash);
});

test('a dump of blanks is told to be empty, once', () => {
  const { posts, issues } = read('blank.txt', ' \n\n\t\n');
  assert.deepEqual([posts.length, issues.map(({ code }) => code)], [0, ['empty-dump']]);
});
