import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Paragraph, PhrasingContent } from 'mdast';
import { claimsInText } from '../../../src/lib/extract/claims/claims-in-text.ts';
import { plainText } from '../../../src/lib/extract/plain-text.ts';
import type { ClaimUnit } from '../../../src/lib/extract/unit.ts';
import { claimsByParagraph, markClaims } from '../../../src/lib/render/mark-claims.ts';
import { seedOf } from '../../seed.ts';

function marked(children: PhrasingContent[]): PhrasingContent[] {
  const node: Paragraph = { type: 'paragraph', children };
  const units = claimsInText(plainText(node)).map((placed): ClaimUnit => ({
    ...placed,
    kind: 'claim',
    node,
    text: '',
    section: null,
    step: null,
    inList: false,
  }));
  const ids = new Map(units.map((unit, place) => [unit, `m${String(place)}`]));
  return markClaims(node, claimsByParagraph(ids).get(node) ?? []);
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });

/** Children as HTML would have them. */
function show(children: readonly PhrasingContent[]): string {
  return children
    .map((child) => {
      if (!('children' in child)) return plainText(child);
      const { id, className } = child.data?.hProperties ?? {};
      const name = child.data === undefined ? child.type : String(id ?? className);
      return `<${name}>${show(child.children)}</>`;
    })
    .join('');
}

test('a sentence and its figures get elements of their own', () => {
  assert.equal(
    show(marked([text('Hello. It has 97% precision and 81% recall. Bye.')])),
    'Hello. <claim>It has <m0>97%</> precision and <m1>81%</> recall.</> Bye.',
  );
});

test('a figure inside another element is marked there', () => {
  assert.equal(
    show(marked([text('Ha. It has '), strong(text('97%')), text(' accuracy.')])),
    'Ha. <claim>It has <strong><m0>97%</></> accuracy.</>',
  );
  assert.equal(
    show(marked([strong(text('It has 97% accuracy. Oh')), text(' well.')])),
    '<strong><claim>It has <m0>97%</> accuracy.</> Oh</> well.',
  );
});

test('whatever is marked, the words stay as they are, and every figure has its anchor', (t) => {
  const piece = fc.constantFrom(
    'It has 97% accuracy. ',
    'The desk is ',
    '6x',
    ' faster',
    '. ',
    'Latency: 5 ms',
    ' or so',
  );
  const child = fc.oneof(
    piece.map(text),
    piece.map((value) => strong(text(value))),
    piece.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    fc.tuple(piece, piece).map(([one, other]) => strong(text(one), strong(text(other)))),
  );
  fc.assert(
    fc.property(fc.array(child, { maxLength: 8 }), (children) => {
      const before = children.map(plainText).join('');
      const after = marked(children);
      assert.equal(after.map(plainText).join(''), before);
      const anchors = show(after).match(/<m\d+>/g) ?? [];
      assert.equal(anchors.length, claimsInText(before).length);
      assert.equal(new Set(anchors).size, anchors.length);
    }),
    { numRuns: 300, seed: seedOf(t, 31) },
  );
});
