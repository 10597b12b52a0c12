import type { LineFacts } from '../facts/line-facts.ts';
import { type Clue, leaning } from './clue.ts';

const TERSE_WORDS = 13;
const SMALL_START = /^[a-z][\w.-]* /;
const ENDS_PROSE = /[.:;,?!]$/;

/** Several words, none of those that prose cannot do without, the first in small letters: “tern convert a.json”. */
function isTerse({ body, stopShare, wordCount, tail }: LineFacts): boolean {
  if (wordCount < 2 || wordCount > TERSE_WORDS || stopShare > 0) return false;
  return SMALL_START.test(body) && !ENDS_PROSE.test(tail);
}

/** Words of a command rather than of a sentence. */
export const TERSE_CLUES: readonly Clue[] = [
  leaning(
    {
      name: 'terse',
      says: ['is terse, in small letters, below a colon', 'is terse, in small letters'],
      value: (spot) => (isTerse(spot.facts) ? (spot.before?.endsColon === true ? 0 : 1) : -1),
    },
    { code: 2 },
    { code: 1 },
  ),
];
