/**
 * The few signs that literals are written in: what patterns and texts agree on whatever their flags. A
 * literal tells where a pattern may match, never that it does, so signs may be thrown together: small and
 * capital letters are one, and so are all digits.
 */

/** Stands for the start and the end of a line. */
export const LINE = '\n';
/** Stands before a literal that opens where a word starts or ends. */
export const EDGE = '\b';
/** Stands for whatever is not printable ASCII. */
const OTHER = '\u0080';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
/** Every sign; those that words are made of come first. */
const SIGNS = `${LETTERS}0_\t !"#$%&'()*+,-./:;<=>?@[\\]^\`{|}~${LINE}${OTHER}`;
const WORD_SIGNS = LETTERS.length + 2;

export const LINE_NUMBER = SIGNS.indexOf(LINE);
const OTHER_NUMBER = SIGNS.indexOf(OTHER);
/** The number of no sign, which stands in no literal. */
export const NO_SIGN = SIGNS.length;
/** So many numbers there are. */
export const SIGNS_IN_ALL = NO_SIGN + 1;

/** By the code of a character. */
export const SIGN_NUMBERS = new Uint8Array(0x10000).fill(OTHER_NUMBER);
for (let number = 0; number < OTHER_NUMBER; number += 1) {
  const sign = SIGNS.charAt(number);
  SIGN_NUMBERS[sign.charCodeAt(0)] = number;
  SIGN_NUMBERS[sign.toUpperCase().charCodeAt(0)] = number;
}
SIGN_NUMBERS.fill(SIGNS.indexOf('0'), 0x30, 0x3a);
for (const code of [0x0d, 0x2028, 0x2029]) SIGN_NUMBERS[code] = LINE_NUMBER;

/** The number of the sign that a character counts as. What ends a line for `^` and `$` is one. */
export const signNumber = (code: number): number => SIGN_NUMBERS[code] ?? OTHER_NUMBER;

/** The sign that a character counts as. */
export const signOf = (code: number): string => SIGNS.charAt(signNumber(code));

/** Whether words are made of the sign with this number, as `\w` has it. */
export const isWordSign = (number: number): boolean => number < WORD_SIGNS;
