import { test } from 'node:test';
import assert from 'node:assert/strict';
import { assignIds } from '../../../src/lib/ids/assign-ids.ts';
import type { Identifiable } from '../../../src/lib/ids/assign-ids.ts';
import { aliasesOf, emptyLedger, resolveId, retirePost } from '../../../src/lib/ids/ledger.ts';
import { readLedger, writeLedger } from '../../../src/lib/ids/ledger-file.ts';

const POST = { slug: 'a-post', text: 'all the words' };
const step = (text: string): Identifiable => ({ kind: 'step', text });
const section = (text: string): Identifiable => ({ kind: 'section', text });
const sample = (text: string): Identifiable => ({ kind: 'sample', text });

function twice(before: Identifiable[], after: Identifiable[]): { old: string[]; now: string[] } {
  const ledger = emptyLedger();
  const old = assignIds(ledger, POST, before).ids;
  return { old, now: assignIds(ledger, POST, after).ids };
}

test('an id is a letter for its kind and six characters', () => {
  const { postId, ids } = assignIds(emptyLedger(), POST, [section('A'), step('B'), sample('C')]);
  assert.match(postId, /^p[0-9a-z]{6}$/);
  assert.deepEqual(
    ids.map((id) => id.charAt(0)),
    ['s', 't', 'c'],
  );
});

test('other blanks are no other content', () => {
  const { old, now } = twice([step('Open  the lid.')], [step('Open the\nlid.')]);
  assert.deepEqual(now, old);
});

test('parts with the same words keep their order', () => {
  const { old, now } = twice([sample('x'), sample('x'), sample('x')], [sample('x'), sample('x')]);
  assert.deepEqual(now, old.slice(0, 2));
});

test('a step that was reworded between two known ones is still the same', () => {
  const [first, last] = [step('Open the console.'), step('Choose Create.')];
  const { old, now } = twice(
    [first, step('Enter a name for the bucket.'), last],
    [first, step('Type a unique name for your bucket.'), last],
  );
  assert.deepEqual(now, old);
});

test('a step that was replaced by something else has another id', () => {
  const [first, last] = [step('Open the console.'), step('Choose Create.')];
  const { old, now } = twice(
    [first, step('Enter a name.'), last],
    [first, step('Wait five minutes!'), last],
  );
  assert.notEqual(now[1], old[1]);
  assert.deepEqual([now[0], now[2]], [old[0], old[2]]);
});

test('of several steps that were replaced at one place none is taken for another', () => {
  const [first, last] = [step('Open the console.'), step('Choose Create.')];
  const { old, now } = twice(
    [
      first,
      step('Enter a name for your new table.'),
      step('Pick some colour that you like.'),
      last,
    ],
    [
      first,
      step('Nobody can say who moved that table.'),
      step('Wind blew hard over some roof.'),
      last,
    ],
  );
  assert.deepEqual([now[0], now[3]], [old[0], old[3]]);
  assert.deepEqual(
    now.slice(1, 3).filter((id) => old.includes(id)),
    [],
  );
  const alone = twice(
    [first, step('Enter a name for your new table.'), last],
    [first, step('Nobody can say who moved that table.'), last],
  );
  assert.deepEqual(alone.now, alone.old, 'one alone that has a word in common is');
});

test('a section is known by its heading when its text was rewritten, and by its text when retitled', () => {
  const rewritten = twice(
    [section('Clean up\nDelete the bucket.')],
    [section('Clean up\nNothing.')],
  );
  assert.deepEqual(rewritten.now, rewritten.old);
  const body = 'The endpoint costs money as long as it runs, so delete it when you are done.';
  const retitled = twice([section(`Clean up\n${body}`)], [section(`Tidying\n${body}`)]);
  assert.deepEqual(retitled.now, retitled.old);
});

test('a procedure is known by its title when its steps were rewritten, a sample not by its first line', () => {
  const procedure = (text: string): Identifiable => ({ kind: 'procedure', text });
  const named = twice(
    [procedure('Set up\nOpen the lid.'), procedure('Clean up\nDelete the bucket.')],
    [procedure('Clean up\nWait five minutes.'), procedure('Set up\nPress a button.')],
  );
  assert.deepEqual(named.now, named.old.toReversed());
  const code = twice(
    [sample('import lamp\nlamp.on()'), sample('import lamp\nstairs = 7 * floors')],
    [sample('import lamp\nstairs = 7 * floors'), sample('import lamp\nlamp.on()')],
  );
  assert.deepEqual(code.now, code.old.toReversed());
});

test('an id that goes away leads to its section, and comes back with its text', () => {
  const ledger = emptyLedger();
  const parts = [section('Setup\nDo it.'), step('Press the red button twice.')];
  const { postId, ids } = assignIds(ledger, POST, parts);
  assignIds(ledger, POST, parts.slice(0, 1));
  assert.deepEqual(aliasesOf(ledger, postId), [{ id: ids[1], to: ids[0] }]);
  assignIds(ledger, POST, []);
  assert.equal(resolveId(ledger, ids[1] ?? ''), postId);
  assert.deepEqual(assignIds(ledger, POST, parts).ids, ids);
});

test('a post under another slug is recognised by its words when its old slug is free', () => {
  const ledger = emptyLedger();
  const text = 'a long story about lamps in a hall and what they heard on the stairs that night';
  const { postId } = assignIds(ledger, { slug: 'old', text }, []);
  const living = new Set(['new', 'other']);
  assert.equal(
    assignIds(ledger, { slug: 'new', text: `${text} again` }, [], living).postId,
    postId,
  );
  assert.deepEqual(ledger.posts.get(postId)?.was, ['old']);
  assert.notEqual(assignIds(ledger, { slug: 'other', text }, [], living).postId, postId);
});

test('a missing post is recognised once, whatever was entered before and comes after', () => {
  const ledger = emptyLedger();
  const text = 'a long story about lamps in a hall and what they heard on the stairs that night';
  const { postId } = assignIds(ledger, { slug: 'old', text }, []);
  const living = new Set<string>();
  const idOf = (slug: string, words: string): string => {
    living.add(slug);
    return assignIds(ledger, { slug, text: words }, [], living).postId;
  };
  assert.notEqual(idOf('another', 'something else'), postId);
  assert.equal(idOf('renamed', text), postId);
  assert.notEqual(idOf('copy', text), postId);
  const later = new Set(['moved']);
  assert.equal(assignIds(ledger, { slug: 'moved', text }, [], later).postId, postId);
});

test('a post that is gone keeps its rows and gets its ids back', () => {
  const ledger = emptyLedger();
  const { postId, ids } = assignIds(ledger, POST, [step('One thing.')]);
  retirePost(ledger, postId, null);
  assert.equal(resolveId(ledger, ids[0] ?? ''), null);
  const read = readLedger(writeLedger(ledger), 'ids.json').ledger;
  assert.ok(read);
  const again = assignIds(read, POST, [step('One thing.')]);
  assert.deepEqual([again.postId, ...again.ids], [postId, ...ids]);
});

test('ids that would be the same are told apart', () => {
  const ledger = emptyLedger();
  const { ids } = assignIds(ledger, POST, [step('x'), step('x')]);
  assert.equal(new Set(ids).size, 2);
});

test('a ledger that is not one is refused with a hint', () => {
  for (const text of ['', '{}', '[1]', '{"schemaVersion":1,"rows":[{"id":"x"}]}']) {
    const { ledger, issues } = readLedger(text, 'ids.json');
    assert.equal(ledger, null);
    assert.equal(issues.length, 1);
  }
});
