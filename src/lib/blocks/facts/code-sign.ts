import { charactersOf } from '../../characters.ts';
import { ANYTHING, scan } from './scan.ts';

/** Shapes of a line that tell code from prose, each with the weight of evidence that it is code. */
export interface CodeSign {
  name: string;
  /** Completes "the line …". */
  says: string;
  pattern: RegExp;
  weight: number;
  /** Characters of which a line must have one for the pattern to match, as `Scan.held` has them. */
  needs: number;
  /** Characters of which one must be the first; empty if any may. */
  starts: string;
  /** Characters of which one must be the last; empty if any may. */
  ends: string;
}

export const ASCII = 128;
/** Small letters, what names are made of, digits: to say which characters may stand first. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
export const NAME = `${LETTERS}${LETTERS.toUpperCase()}_`;
export const DIGITS = '0123456789';

/** How much a sign weighs, and what spares its pattern. */
interface Terms {
  weight: number;
  /** Characters of which a line has one. */
  has?: string;
  /** Characters of which one stands first. */
  starts?: string;
  /** Characters of which one stands last. */
  ends?: string;
  /** What no list of characters says, as `Scan.held` has it. */
  needs?: number;
}

/** A sign that is looked for only where its terms hold. */
export function sign(
  name: string,
  says: string,
  pattern: RegExp,
  { weight, has = '', starts = '', ends = '', needs = ANYTHING }: Terms,
): CodeSign {
  const mask = has === '' ? needs : scan(charactersOf(has)).held & ~ANYTHING;
  return { name, says, pattern, weight, needs: mask, starts, ends };
}
