import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assignIds } from '../../../src/lib/ids/assign-ids.ts';
import { aliasesOf, emptyLedger } from '../../../src/lib/ids/ledger.ts';
import { readLedger, writeLedger } from '../../../src/lib/ids/ledger-file.ts';
import { seedOf } from '../../seed.ts';
import { editedPost } from './edited-posts.ts';

const POST = { slug: 'a-post', text: 'the words of the post' };

test('what is still there keeps its id, whatever was edited, moved, deleted or added around it', (t) => {
  fc.assert(
    fc.property(editedPost, ({ before, after, kept }) => {
      const ledger = emptyLedger();
      const old = assignIds(ledger, POST, before).ids;
      const now = assignIds(ledger, POST, after).ids;
      for (const [was, is] of kept) {
        if (before[was]?.text === after[is]?.text) assert.equal(now[is], old[was]);
      }
      assert.equal(new Set(now).size, now.length);
      const gone = aliasesOf(ledger, ledger.slugs.get(POST.slug) ?? '');
      for (const id of old) {
        assert.ok(now.includes(id) || gone.some((alias) => alias.id === id && alias.to !== null));
      }
    }),
    { numRuns: 500, seed: seedOf(t, 11) },
  );
});

test('nearly all edited parts keep their id', (t) => {
  let edited = 0;
  let found = 0;
  fc.assert(
    fc.property(editedPost, ({ before, after, kept }) => {
      const ledger = emptyLedger();
      const old = assignIds(ledger, POST, before).ids;
      const now = assignIds(ledger, POST, after).ids;
      for (const [was, is] of kept) {
        if (before[was]?.text === after[is]?.text) continue;
        edited += 1;
        if (now[is] === old[was]) found += 1;
      }
    }),
    { numRuns: 500, seed: seedOf(t, 12) },
  );
  assert.ok(found / edited > 0.97, `${String(found)} of ${String(edited)}`);
});

test('the same runs give the same file, and a file read is the file written', (t) => {
  fc.assert(
    fc.property(editedPost, ({ before, after }) => {
      const [one, other] = [emptyLedger(), emptyLedger()];
      for (const ledger of [one, other]) {
        assignIds(ledger, POST, before);
        assignIds(ledger, POST, after);
      }
      const text = writeLedger(one);
      assert.equal(writeLedger(other), text);
      const read = readLedger(text, 'ids.json').ledger;
      assert.ok(read);
      assert.equal(writeLedger(read), text);
      assignIds(read, POST, after);
      assert.equal(writeLedger(read), text);
    }),
    { numRuns: 300, seed: seedOf(t, 13) },
  );
});
