import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { plainText } from '../../../src/lib/extract/plain-text.ts';
import { unitsOf } from '../../../src/lib/extract/units-of.ts';
import { assignIds } from '../../../src/lib/ids/assign-ids.ts';
import { emptyLedger } from '../../../src/lib/ids/ledger.ts';
import type { Ledger } from '../../../src/lib/ids/ledger.ts';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';
import { seedOf } from '../../seed.ts';

const HEAD = '---\ntitle: T\nslug: t\npublisher: aws\nkind: news\nreadingMinutes: 1\n---\n\n';

const noun = fc.constantFrom('tray', 'desk', 'clerk', 'shelf', 'ladder', 'lamp', 'drawer', 'cart');
const adjective = fc.constantFrom('oak', 'new', 'old', 'green', 'tall', 'quiet', 'spare', 'first');
const digits = fc.integer({ min: 2, max: 99 });
const claiming = fc
  .tuple(adjective, noun, adjective, noun, digits)
  .map(([a, b, c, d, n]) => `The ${a} ${b} beside the ${c} ${d} has ${String(n)}% accuracy.`);
const plain = fc
  .tuple(adjective, noun, noun)
  .map(([a, b, c]) => `Put the ${a} ${b} next to every ${c} that you can find.`);
const sentences = fc.uniqueArray(fc.oneof(claiming, claiming, plain), {
  minLength: 2,
  maxLength: 9,
});
const block = fc.constantFrom('', '- ', '1. ', '## ');
/** A post as sentences with the mark of their block, and what an edit does to each. */
const post = fc
  .tuple(sentences, fc.array(block, { minLength: 9, maxLength: 9 }))
  .map(([texts, marks]) => texts.map((text, place) => ({ text, mark: marks[place] ?? '' })));
const edit = fc.constantFrom('same', 'same', 'longer', 'gone');

function treeOf(lines: readonly { text: string; mark: string }[]): Root {
  const body = lines.map(({ text, mark }) => `${mark}${text}\n`).join('\n');
  const { tree } = parseEntry(HEAD + body, 'x');
  assert.ok(tree);
  return tree;
}

/** Ids by kind and text; without claims when the site did not know them yet. */
function idsOf(ledger: Ledger, tree: Root, withClaims = true): Map<string, string> {
  const units = unitsOf(tree).filter(({ kind }) => withClaims || kind !== 'claim');
  const { ids } = assignIds(ledger, { slug: 't', text: plainText(tree) }, units);
  return new Map(units.map(({ kind, text }, place) => [`${kind} ${text}`, ids[place] ?? '']));
}

test('claims that come in change no id of another part', (t) => {
  fc.assert(
    fc.property(post, (lines) => {
      const ledger = emptyLedger();
      const before = idsOf(ledger, treeOf(lines), false);
      const after = idsOf(ledger, treeOf(lines));
      for (const [part, id] of before) assert.equal(after.get(part), id);
      assert.deepEqual(idsOf(emptyLedger(), treeOf(lines), false), before);
    }),
    { numRuns: 150, seed: seedOf(t, 41) },
  );
});

test('a claim whose sentence stayed keeps its id, whatever was edited around it', (t) => {
  fc.assert(
    fc.property(post, fc.array(edit, { minLength: 9, maxLength: 9 }), (lines, edits) => {
      const ledger = emptyLedger();
      const before = idsOf(ledger, treeOf(lines));
      const edited = lines.flatMap((line, place) => {
        if (edits[place] === 'gone' && place > 0) return [];
        if (edits[place] !== 'longer') return [line];
        return [{ ...line, text: `${line.text} So it was told by all who came.` }];
      });
      const after = idsOf(ledger, treeOf(edited));
      for (const [part, id] of after)
        if (part.startsWith('claim ') && before.has(part)) assert.equal(before.get(part), id);
      assert.equal(new Set(after.values()).size, after.size);
    }),
    { numRuns: 150, seed: seedOf(t, 42) },
  );
});

test('a claim whose sentence was reworded a little keeps its id', () => {
  const ledger = emptyLedger();
  const rest = 'The oak tray has 97% accuracy.';
  const first = idsOf(
    ledger,
    treeOf([{ mark: '', text: `${rest} The lamp beside the tall shelf reaches 81% recall.` }]),
  );
  const again = idsOf(
    ledger,
    treeOf([{ mark: '', text: `${rest} The lamp beside the tall shelf now reaches 82% recall.` }]),
  );
  const claimsIn = (ids: Map<string, string>): string[] =>
    [...ids].flatMap(([part, id]) => (part.startsWith('claim ') ? [id] : []));
  assert.equal(claimsIn(first).length, 2);
  assert.deepEqual(claimsIn(again), claimsIn(first));
});
