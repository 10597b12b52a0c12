import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markInline } from '../../../src/lib/mdx/inline/mark-inline.ts';
import { markLeadTerms } from '../../../src/lib/mdx/inline/mark-lead-terms.ts';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';
import { firstDifference } from '../../../src/lib/mdx/same-tree.ts';
import { stringifyBody } from '../../../src/lib/mdx/stringify.ts';
import { toMdast } from '../../../src/lib/mdx/to-mdast.ts';
import { seedOf } from '../../seed.ts';
import { hostileBlocks } from './hostile-blocks.ts';

const HEAD = '---\ntitle: T\nslug: t\npublisher: aws\nkind: news\nreadingMinutes: 1\n---\n\n';
const RUNS = Number(process.env['POSTSHELF_RUNS'] ?? 4000);

test('what is written is read back the same, whatever the text', (t) => {
  fc.assert(
    fc.property(hostileBlocks, (blocks) => {
      const tree = toMdast(blocks);
      markInline(tree);
      markLeadTerms(tree);
      const mdx = HEAD + stringifyBody(tree);
      const entry = parseEntry(mdx, 'x.mdx');
      assert.deepEqual(entry.issues, [], mdx);
      assert.ok(entry.tree);
      assert.equal(firstDifference(tree, entry.tree), null, mdx);
    }),
    { numRuns: RUNS, seed: seedOf(t, 1) },
  );
});
