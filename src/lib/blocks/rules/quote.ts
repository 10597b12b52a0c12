import { type Clue, type Spot } from './clue.ts';

const IN_QUOTES = /^[“"][^“”"]{1,2000}[”"]$/;
const SPEAKER = /[”"] ?[–—-] ?\p{Lu}/u;
const IN_BRACKETS = /^[[(].{1,600}[\])]\.?$/;
const EMOJI = /^\p{Extended_Pictographic}/u;
/** The first sign that is one. */
const FIRST_EMOJI = 0xa9;
/** A longer line is not looked at. */
const LONGEST = 2000;

/** Whether a text opens with an emoji. */
const opensWithEmoji = (text: string): boolean =>
  text.charCodeAt(0) >= FIRST_EMOJI && EMOJI.test(text);

/** Which sign of a quote a line shows first. */
function quoteIn({ facts: { body, signs, length } }: Spot): number {
  if (length > LONGEST) return -1;
  if (signs.curlyQuotes + signs.straightQuotes > 0) {
    if (IN_QUOTES.test(body)) return 0;
    if (SPEAKER.test(body)) return 1;
  }
  if (signs.openings > 0 && IN_BRACKETS.test(body)) return 2;
  return opensWithEmoji(body) ? 3 : -1;
}

/** What may make a line a quote; layout leaves no trace of one. */
export const QUOTE_CLUES: readonly Clue[] = [
  {
    name: 'quote',
    says: [
      'stands wholly in quotes',
      'ends with the name of a speaker',
      'is a remark in brackets',
      'opens with an emoji',
    ],
    value: quoteIn,
  },
];
