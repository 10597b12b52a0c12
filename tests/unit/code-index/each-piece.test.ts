import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { eachPiece } from '../../../src/lib/code-index/each-piece.ts';

/** What is visited of some texts, sorted by piece. */
function piecesOf(texts: readonly string[], least: number): [string, readonly number[]][] {
  const pieces: [string, readonly number[]][] = [];
  eachPiece(texts, least, (read, places) => pieces.push([read(), places]));
  return pieces.sort(([a], [b]) => (a < b ? -1 : 1));
}

test('frequent pieces end where texts go on in different ways, rare ones have no rare part', () => {
  assert.deepEqual(piecesOf(['np.where', 'np.when', 'np.size', 'x'], 2), [
    ['.', [0, 1, 2]],
    ['.whe', [0, 1]],
    ['e', [0, 1, 2]],
    ['en', [1]],
    ['he', [0, 1]],
    ['i', [2]],
    ['np.', [0, 1, 2]],
    ['np.whe', [0, 1]],
    ['p.', [0, 1, 2]],
    ['p.whe', [0, 1]],
    ['r', [0]],
    ['s', [2]],
    ['whe', [0, 1]],
    ['x', [3]],
    ['z', [2]],
  ]);
});

test('pieces begin with no blank and stay within a line', () => {
  const pieces = piecesOf(['a b\nc', 'a b\nc'], 2).map(([piece]) => piece);
  assert.deepEqual(pieces, ['a b', 'b', 'c']);
});

test('tell of every piece the texts that contain it, or hold a rare part of it', () => {
  const unit = fc.constantFrom('a', 'b', 'A', ' ', '\n', '_', '\ud835', '\udcb3');
  const texts = fc.array(fc.string({ unit, maxLength: 12 }), { maxLength: 12 });
  const query = fc.string({ unit, minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, query, fc.integer({ min: 1, max: 4 }), (some, asked, least) => {
      const text = asked.replaceAll('\n', 'a').trimStart();
      if (text === '') return;
      const pieces = piecesOf(some, least);
      const holding = some.flatMap((one, place) => (one.includes(text) ? [place] : []));
      for (const [piece, places] of pieces)
        assert.deepEqual(
          places,
          some.flatMap((one, place) => (one.includes(piece) ? [place] : [])),
        );
      if (holding.length >= least)
        assert.deepEqual(pieces.find(([piece]) => piece.startsWith(text))?.[1], holding);
      else if (holding.length > 0)
        assert.ok(pieces.some(([piece, at]) => text.includes(piece) && at.length < least));
    }),
    { seed: 20_210_415, numRuns: 500 },
  );
});
