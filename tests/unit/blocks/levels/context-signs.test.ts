import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextsOf } from '../../../../src/lib/blocks/levels/context-signs.ts';
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

test('every row is as long as the others and filled to its end', () => {
  const rows = contextsOf(post);
  assert.equal(rows.length, 4);
  assert.equal(new Set(rows.map(({ length }) => length)).size, 1);
  // The last three values: likeness of a heading to later ones, of the next one, and the difference.
  const [own = 0, next = 0, difference] = rows[0]?.slice(-3) ?? [];
  assert.ok(own > 0);
  assert.equal(difference, own - next);
});

test('a row begins with the opening signs of the heading below', () => {
  const opening = openingAt(post, 1);
  assert.ok(opening);
  const signs = OPENING_SIGNS.map((sign) => sign.of(opening));
  assert.deepEqual([...(contextsOf(post)[1]?.slice(0, signs.length) ?? [])], signs);
});

test('no heading, no row', () => {
  assert.deepEqual(contextsOf({ ...post, headings: [] }), []);
});
