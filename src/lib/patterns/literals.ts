import { EDGE, LINE } from './signs.ts';

/** Texts, in the signs of `signs.ts`, without which an expression does not match. */
export interface Literals {
  /** Every match opens with one of them. */
  opens: readonly string[];
  /** Every match is one of `opens` and nothing more. */
  whole: boolean;
  /** Every match holds one of them: of what is known the set that is rarest in texts. */
  holds: readonly string[];
}

/** More alternatives than this are given up: to look for them would cost more than it spares. */
const MOST_ALTERNATIVES = 400;
/** So many copies of what repeats are spelled out. */
const MOST_COPIES = 4;

/** Of what nothing is known. */
export const ANYTHING: Literals = { opens: [''], whole: false, holds: [''] };
/** Of what takes no room. */
export const NOTHING: Literals = { opens: [''], whole: true, holds: [''] };

/** One of several signs. */
export function oneOf(signs: readonly string[]): Literals {
  const opens = [...new Set(signs)];
  return { opens, whole: true, holds: opens };
}

/** How far a literal narrows texts down: letters and blanks are everywhere, brackets are not. */
export function rarity(literal: string): number {
  // Every text has a line.
  if (literal === LINE) return 0;
  let sum = 0;
  for (const sign of literal) {
    if (sign === ' ' || sign === EDGE) sum += 0.5;
    else sum += sign === LINE || (sign >= 'a' && sign <= 'z') ? 1 : 2;
  }
  return sum;
}

const rarityOf = (set: readonly string[]): number =>
  set.reduce((least, literal) => Math.min(least, rarity(literal)), Infinity);

function rarer(a: readonly string[], b: readonly string[]): readonly string[] {
  const difference = rarityOf(a) - rarityOf(b);
  if (difference !== 0) return difference > 0 ? a : b;
  return a.length <= b.length ? a : b;
}

/**
 * Two texts behind each other. An edge only counts before everything else and never before a line's end;
 * two ends of lines may be one, as in `^$`.
 */
function joined(a: string, b: string): string {
  const left = a === EDGE && b.startsWith(LINE) ? '' : a;
  const isShared = left.endsWith(LINE) && b.startsWith(LINE);
  const isInside = left !== '' && b.startsWith(EDGE);
  return left + (isShared || isInside ? b.slice(1) : b);
}

/** One expression right behind another. */
export function follows(a: Literals, b: Literals): Literals {
  if (!a.whole || a.opens.length * b.opens.length > MOST_ALTERNATIVES)
    return { opens: a.opens, whole: false, holds: rarer(a.holds, b.holds) };
  const pairs = a.opens.flatMap((left) => b.opens.map((right) => joined(left, right)));
  const opens = pairs.length > 1 ? [...new Set(pairs)] : pairs;
  return { opens, whole: b.whole, holds: b.whole ? opens : rarer(opens, b.holds) };
}

/** One expression or another. */
export function either(options: readonly Literals[]): Literals {
  const opens = [...new Set(options.flatMap((option) => option.opens))];
  const holds = [...new Set(options.flatMap((option) => option.holds))];
  if (Math.max(opens.length, holds.length) > MOST_ALTERNATIVES) return ANYTHING;
  return { opens, whole: options.every(({ whole }) => whole), holds };
}

/** An expression that stands at least `least` and at most `most` times. */
export function repeated(one: Literals, least: number, most: number): Literals {
  if (least === 0) return most === 1 ? either([NOTHING, one]) : ANYTHING;
  const copies = Array.from({ length: Math.min(least, MOST_COPIES) }, () => one);
  const end = copies.length === most ? NOTHING : ANYTHING;
  return copies.reduceRight((rest, copy) => follows(copy, rest), end);
}
