import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assignIds } from '../../../src/lib/ids/assign-ids.ts';
import type { Identifiable } from '../../../src/lib/ids/assign-ids.ts';
import { aliasesOf, emptyLedger, resolveId, retirePost } from '../../../src/lib/ids/ledger.ts';
import { readLedger, writeLedger } from '../../../src/lib/ids/ledger-file.ts';
import { movedAddresses } from '../../../src/lib/ids/moved-addresses.ts';
import { seedOf } from '../../seed.ts';

/** Few texts, so that the same one often stands in a post twice, goes, and comes back. */
const TEXTS = ['open the tray', 'close the tray', 'open the rack', 'wipe the tray and the rack'];

const part: fc.Arbitrary<Identifiable> = fc.record({
  kind: fc.constantFrom('section', 'procedure', 'step', 'sample', 'table'),
  text: fc.constantFrom(...TEXTS),
});
/** A post as several imports find it, one after the other. */
const imports = fc.array(fc.array(part, { maxLength: 8 }), { minLength: 2, maxLength: 5 });

const POST = { slug: 'a-post', text: 'the words of the post' };

const keyOf = ({ kind, text }: Identifiable): string => `${kind} ${text}`;

function countOf(parts: readonly Identifiable[], key: string): number {
  return parts.filter((other) => keyOf(other) === key).length;
}

test('of equal parts as many keep their ids as are still there', (t) => {
  fc.assert(
    fc.property(imports, (versions) => {
      const ledger = emptyLedger();
      let before: { parts: Identifiable[]; ids: string[] } = { parts: [], ids: [] };
      for (const parts of versions) {
        const { ids } = assignIds(ledger, POST, parts);
        for (const key of new Set(parts.map(keyOf))) {
          const idsOf = (all: typeof before): string[] =>
            all.ids.filter((_, place) => {
              const found = all.parts[place];
              return found !== undefined && keyOf(found) === key;
            });
          const old = new Set(idsOf(before));
          const kept = idsOf({ parts, ids }).filter((id) => old.has(id)).length;
          assert.equal(kept, Math.min(countOf(before.parts, key), countOf(parts, key)), key);
        }
        before = { parts, ids };
      }
    }),
    { numRuns: 400, seed: seedOf(t, 14) },
  );
});

test('after any number of imports every id ever given is there or leads to one of its post', (t) => {
  fc.assert(
    fc.property(imports, (versions) => {
      const ledger = emptyLedger();
      const given = new Map<string, string>();
      let living = new Set<string>();
      let postId = '';
      for (const parts of versions) {
        const assigned = assignIds(ledger, POST, parts);
        postId = assigned.postId;
        living = new Set([postId, ...assigned.ids]);
        assigned.ids.forEach((id, place) => {
          const kind = parts[place]?.kind ?? '';
          assert.equal(given.get(id) ?? kind, kind, `${id} names two kinds of parts`);
          given.set(id, kind);
        });
      }
      for (const id of given.keys()) {
        const to = resolveId(ledger, id, postId);
        assert.ok(to !== null && living.has(to), `${id} leads to ${String(to)}`);
      }
      const gone = [...given.keys()].filter((id) => !living.has(id));
      const led = aliasesOf(ledger, postId).map(({ id }) => id);
      assert.deepEqual(led.toSorted(), gone.toSorted());
    }),
    { numRuns: 400, seed: seedOf(t, 15) },
  );
});

/** Two posts under changing slugs; each may be gone for a while. */
const slug = fc.constantFrom('one', 'two', 'three', 'four');
const shelves = fc.array(
  fc.record({ a: fc.option(slug), b: fc.option(slug), parts: fc.array(part) }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

test('every address of a page ever given out is a page, or leads to one', (t) => {
  fc.assert(
    fc.property(shelves, (versions) => {
      let ledger = emptyLedger();
      const given = new Set<string>();
      let pages = new Set<string>();
      for (const { a, b, parts } of versions) {
        const texts = [
          a && { slug: a, text: 'oak pine ash elm' },
          b && b !== a && { slug: b, text: 'red blue green' },
        ];
        const posts = texts.flatMap((post) => (post ? [post] : []));
        const living = new Set<string>(posts.map((post) => post.slug));
        pages = new Set();
        for (const post of posts) {
          const { ids } = assignIds(ledger, post, parts, living);
          pages.add(`posts/${post.slug}`);
          parts.forEach(({ kind }, place) => {
            if (kind === 'sample') pages.add(`code/${ids[place] ?? ''}`);
          });
        }
        for (const row of [...ledger.posts.values()])
          if (row.gone === undefined && !living.has(row.slug)) retirePost(ledger, row.id, null);
        for (const page of pages) given.add(page);
        ledger = readLedger(writeLedger(ledger), 'ids.json').ledger ?? assert.fail('unreadable');
      }
      const moved = new Map(movedAddresses(ledger).map((row) => [row.path, row.to]));
      for (const page of given) assert.ok(pages.has(page) !== moved.has(page), page);
      for (const to of moved.values()) {
        const page = to?.replace(/\.html(#.*)?$/, '');
        assert.ok(page === undefined || pages.has(page), `leads to ${String(to)}`);
      }
    }),
    { numRuns: 400, seed: seedOf(t, 16) },
  );
});
