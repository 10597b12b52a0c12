import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignIds } from '../../../src/lib/ids/assign-ids.ts';
import type { Identifiable } from '../../../src/lib/ids/assign-ids.ts';
import { emptyLedger, retirePost } from '../../../src/lib/ids/ledger.ts';
import { movedAddresses } from '../../../src/lib/ids/moved-addresses.ts';

const SECTION: Identifiable = { kind: 'section', text: 'Trays and how one stacks them' };
const SAMPLE: Identifiable = { kind: 'sample', text: 'stack(trays, rack)' };
const TABLE: Identifiable = { kind: 'table', text: 'tray rack price' };
const TEXT = 'one two three four five six seven eight nine ten';

test('a post that changed its slug is found under the old one', () => {
  const ledger = emptyLedger();
  assignIds(ledger, { slug: 'old', text: TEXT }, [SECTION], new Set(['old']));
  assignIds(ledger, { slug: 'new', text: TEXT }, [SECTION], new Set(['new']));
  assert.deepEqual(movedAddresses(ledger), [
    { path: 'posts/old', to: 'posts/new.html', keepsFragment: true },
  ]);
});

test('a slug that another post has now leads to that post', () => {
  const ledger = emptyLedger();
  assignIds(ledger, { slug: 'old', text: TEXT }, [SECTION], new Set(['old']));
  assignIds(ledger, { slug: 'new', text: TEXT }, [SECTION], new Set(['new']));
  const other = 'quite another text about something else';
  assignIds(ledger, { slug: 'old', text: other }, [], new Set(['old', 'new']));
  assert.deepEqual(movedAddresses(ledger), []);
});

test('pages of samples and tables that are gone lead to the section they stood in', () => {
  const ledger = emptyLedger();
  const { ids } = assignIds(ledger, { slug: 'a', text: TEXT }, [SECTION, SAMPLE, TABLE]);
  assignIds(ledger, { slug: 'a', text: TEXT }, [SECTION]);
  const to = `posts/a.html#${ids[0] ?? ''}`;
  assert.deepEqual(movedAddresses(ledger), [
    { path: `code/${ids[1] ?? ''}`, to, keepsFragment: false },
    { path: `metrics/${ids[2] ?? ''}`, to, keepsFragment: false },
  ]);
});

test('without a section they lead to the post', () => {
  const ledger = emptyLedger();
  const { ids } = assignIds(ledger, { slug: 'a', text: TEXT }, [SAMPLE]);
  assignIds(ledger, { slug: 'a', text: TEXT }, []);
  assert.deepEqual(movedAddresses(ledger), [
    { path: `code/${ids[0] ?? ''}`, to: 'posts/a.html', keepsFragment: false },
  ]);
});

test('of a post that is gone every address is answered, by its successor if it has one', () => {
  const ledger = emptyLedger();
  const gone = assignIds(ledger, { slug: 'a', text: TEXT }, [SAMPLE]);
  const heir = assignIds(ledger, { slug: 'b', text: 'another text' }, []);
  retirePost(ledger, gone.postId, null);
  const sample = `code/${gone.ids[0] ?? ''}`;
  assert.deepEqual(
    movedAddresses(ledger).map(({ path, to }) => [path, to]),
    [
      [sample, null],
      ['posts/a', null],
    ],
  );
  retirePost(ledger, gone.postId, heir.postId);
  assert.equal(movedAddresses(ledger).find(({ path }) => path === 'posts/a')?.to, 'posts/b.html');
});
