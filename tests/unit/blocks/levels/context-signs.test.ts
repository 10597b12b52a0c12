import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CONTEXT_VALUES,
  contextAt,
  contextsOf,
} from '../../../../src/lib/blocks/levels/context-signs.ts';
import { describePost } from '../../../../src/lib/blocks/levels/describe-headings.ts';
import { OPENING_SIGNS, openingAt } from '../../../../src/lib/blocks/levels/opening-signs.ts';
import { postOutline } from '../../../../src/lib/blocks/levels/post-outline.ts';

const post = describePost(
  postOutline(
    ['Shelves', 'Oak', 'Iron', 'What next?'].flatMap((text, at) => [
      { type: 'heading', lines: [at, at] as const, text },
      { type: 'paragraph', lines: [at, at] as const, text: 'A shelf holds books.' },
    ]),
  ),
);

test('every row is filled to its end', () => {
  const rows = contextsOf(post);
  assert.equal(rows.length, 4 * CONTEXT_VALUES);
  for (let at = 0; at < 3; at += 1) {
    // The last three values: likeness of a heading to later ones, of the next one, and the difference.
    const [own = 0, next = 0, difference] = contextAt(rows, at).slice(-3);
    assert.equal(difference, own - next);
  }
  assert.ok((contextAt(rows, 0).at(-3) ?? 0) > 0);
});

test('a row begins with the opening signs of the heading below', () => {
  const opening = openingAt(post, 1);
  assert.ok(opening);
  const signs = OPENING_SIGNS.map((sign) => sign.of(opening));
  assert.deepEqual([...contextAt(contextsOf(post), 1).slice(0, signs.length)], signs);
});

test('no heading, no row', () => {
  assert.equal(contextsOf({ ...post, headings: [] }).length, 0);
});
