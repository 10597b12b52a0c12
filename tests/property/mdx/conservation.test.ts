import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitLines } from '../../../src/lib/dump/line.ts';
import { splitPosts } from '../../../src/lib/dump/split-posts.ts';
import { accountFor } from '../../../src/lib/mdx/account-for.ts';
import { toEntry } from '../../../src/lib/mdx/to-entry.ts';
import { parsePost } from '../../../src/lib/parse-dump.ts';
import { seedOf } from '../../seed.ts';
import { hostileDump } from './hostile-dump.ts';

const CONTEXT = { file: 'a.txt', slug: 'a', hash: '0123456789abcdef', original: null };
const RUNS = Number(process.env['POSTSHELF_RUNS'] ?? 400);

test('every character of a dump is in the entry, in order, or in a declared removal', (t) => {
  fc.assert(
    fc.property(hostileDump, (text) => {
      splitPosts(splitLines(text)).forEach((lines, index) => {
        const post = parsePost(lines, index + 1);
        const { mdx } = toEntry(post, { ...CONTEXT, duplicateOf: null });
        assert.deepEqual(accountFor(lines.lines, post, mdx), [], mdx);
      });
    }),
    { numRuns: RUNS, seed: seedOf(t, 2) },
  );
});
