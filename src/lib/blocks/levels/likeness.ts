import type { Heading } from './describe-headings.ts';

/** Points for what two siblings have in common; set by hand, the weight of the whole is learned. */
const SAME_PLAIN_FORM = 1;
const SAME_MARKED_FORM = 2;
const SAME_FIRST_WORD = 2;
const SAME_NOUN = 2;
const SAME_KINDS = 1;
const NEXT_NUMBER = 4;
const SAME_OPENING = 3;
const BOTH_PLATFORMS = 3;
const BOTH_QUESTIONS = 1;

/** Whether the second heading's number follows on the first one's. */
export const goesOn = ({ form: one }: Heading, { form: two }: Heading): boolean =>
  one.numbering !== '' && one.numbering === two.numbering && two.number === one.number + 1;

function likeForm({ form: one }: Heading, { form: two }: Heading): number {
  let points = 0;
  if (one.lead === two.lead)
    points += one.lead === 'noun' || one.lead === 'single' ? SAME_PLAIN_FORM : SAME_MARKED_FORM;
  if (one.words[0] !== undefined && one.words[0] === two.words[0]) points += SAME_FIRST_WORD;
  if (one.noun !== '' && one.noun === two.noun) points += SAME_NOUN;
  if (one.question && two.question) points += BOTH_QUESTIONS;
  return points;
}

function likeText(one: Heading, two: Heading): number {
  const { kinds } = one.section;
  const plain = kinds === '' || kinds === 'text';
  let points = !plain && kinds === two.section.kinds ? SAME_KINDS : 0;
  if (one.opening !== '' && one.opening === two.opening) points += SAME_OPENING;
  return points;
}

/** How alike two headings are put and their sections begin, in points: siblings tend to be. */
export const likeness = (one: Heading, two: Heading): number =>
  likeForm(one, two) +
  likeText(one, two) +
  (goesOn(one, two) ? NEXT_NUMBER : 0) +
  (one.words.platform && two.words.platform ? BOTH_PLATFORMS : 0);
