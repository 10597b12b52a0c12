import { TONGUE_COUNT, TONGUES } from '../facts/chunks.ts';
import { type Clue, counts, type Spot } from './clue.ts';

const startsChunk = (spot: Spot): boolean => spot.context.chunks.first;

/** In what way of writing the piece of lines around a line is put. */
export const TONGUE_CLUES: readonly Clue[] = [
  {
    name: 'tongue',
    says: TONGUES.map((tongue) => `stands in a piece of ${tongue}`),
    value: (spot) => spot.context.chunks.own.tongue,
  },
  {
    name: 'tongue-change',
    says: TONGUES.flatMap((above) =>
      TONGUES.map((own) => `opens a piece of ${own} below one of ${above}`),
    ),
    value: (spot) =>
      startsChunk(spot)
        ? (spot.context.chunks.above?.tongue ?? 0) * TONGUE_COUNT + spot.context.chunks.own.tongue
        : -1,
  },
  counts('line(s) in its piece', {
    name: 'chunk-lines',
    edges: [2, 3, 6, 12],
    of: (spot) => spot.context.chunks.own.lines,
  }),
  counts('line(s) in the piece above', {
    name: 'chunk-lines-above',
    edges: [1, 2, 3, 6, 12],
    of: (spot) => (startsChunk(spot) ? (spot.context.chunks.above?.lines ?? 0) : 0),
  }),
];
