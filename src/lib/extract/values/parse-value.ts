import type { Value } from '../../../schemas/value.ts';
import { readClock } from './clock.ts';
import { COMPARISONS } from './comparison-words.ts';
import { partMarks } from './marks.ts';
import { partQualifier } from './qualifier.ts';
import { readNumber } from './read-number.ts';
import { readUnit } from './read-unit.ts';

/** A longer text is a sentence. */
const LONGEST = 60;
/** Spaces that part numbers from units; the no-break ones may also part thousands. */
const SPACES = /[ \t\u2002-\u2008\u200a]+/gu;
const DEVIATION = /^ ?(?:±|\+\/-|\+-) ?|^ \((?:±|\+\/-) ?/u;
/** Digits without magnitude or unit. */
const BARE = /^[$€£¥]?[\d.,]{1,20}$/u;
/** `12–15`, `12 - 15 ms`, `5 to 10%`: at each of these a range may be cut. */
const RANGE = /(?: ?[–—‒‑-] ?| to )(?=[~$€£¥]?\.?\d)/gu;
/** A comparison does not change its figure. */
const COMPARATIVE = new RegExp(`(?<=[%×xX]) (?:${COMPARISONS})$`, 'u');

/**
 * The figure that a text holds, all of it; null when it holds none for sure.
 *
 * Precision comes first: versions (`3.8.1`), dates, times of day, ids (`007`), addresses, model names
 * (`BERT-24`) and figures with words around them (`4 GB RAM`) are text. A bare `2019` is a number:
 * whether a column is one of years only its head can tell.
 *
 * @param text of a cell, or the piece of a sentence that may be a figure
 */
export function parseValue(text: string): Value | null {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST || !/\d/.test(trimmed)) return null;
  const { text: unmarked, marks } = partMarks(trimmed.replace(SPACES, ' '));
  const { text: bare, qualifier } = partQualifier(unmarked);
  const figure = readClock(bare) ?? readFigure(bare) ?? readRange(bare);
  if (figure === null) return null;
  return { ...figure, ...qualifier, ...(marks === '' ? {} : { marks }), text: trimmed };
}

type Figure = Omit<Value, 'text'>;

/** One number with its unit: `94.20%`, `8.5 MB`, `92.1 ± 0.3`, `$0.23/hour`. */
function readFigure(text: string): Figure | null {
  const number = readNumber(text);
  if (number === null) return null;
  const deviation = readDeviation(number.rest);
  const rest = (deviation?.rest ?? number.rest).replace(COMPARATIVE, '');
  const unit = readUnitBehind(rest, number.currency);
  if (unit === null) return null;
  const { value } = number;
  if (deviation === null) return { ...unit, value };
  const spread = deviation.value;
  const [low, high] = [exactly(value - spread), exactly(value + spread)];
  return { ...unit, value, deviation: spread, low, high };
}

function readDeviation(text: string): { value: number; rest: string } | null {
  const sign = DEVIATION.exec(text)?.[0];
  if (sign === undefined) return null;
  const number = readNumber(text.slice(sign.length));
  if (number === null || number.value < 0) return null;
  if (!sign.includes('(')) return number;
  return number.rest.startsWith(')') ? { ...number, rest: number.rest.slice(1) } : null;
}

function readUnitBehind(
  rest: string,
  currency: string | null,
): Pick<Figure, 'kind' | 'unit'> | null {
  if (currency === null) {
    const sign = /^ ?[$€£](?=$|\/)/u.exec(rest)?.[0];
    if (sign !== undefined) {
      const code = readNumber(`${sign.trim()}1`)?.currency ?? null;
      return code === null ? null : readUnitBehind(rest.slice(sign.length), code);
    }
    if (rest === '') return { kind: 'number', unit: '' };
  }
  const unit = readUnit(`${currency ?? ''}${rest}`.trim().replace('\u00a0', ''));
  return unit === null ? null : { kind: unit.kind, unit: unit.unit };
}

/** Two numbers in one unit, the lower first; years are no range. */
function readRange(text: string): Figure | null {
  for (const cut of text.matchAll(RANGE)) {
    const upper = text.slice(cut.index + cut[0].length);
    const high = readFigure(upper);
    if (high === null || high.deviation !== undefined) continue;
    const magnitude = readNumber(upper)?.magnitude ?? '';
    const lower = text.slice(0, cut.index);
    if (cut[0] === '-' && high.unit === '' && !areDecimals(lower, upper)) continue;
    const low = lowerEnd(lower, magnitude, high);
    if (low === null || low >= high.value || areYears(low, high)) continue;
    const { kind, unit, value } = high;
    return { kind, unit, value: exactly((low + value) / 2), low, high: value };
  }
  return null;
}

/** A bare hyphen between integers may part a date, a score or an id. */
function areDecimals(...texts: readonly string[]): boolean {
  return texts.every((text) => text.includes('.'));
}

/** The lower number may leave unit and magnitude to the higher one: `1–2M`, `5–10%`. */
function lowerEnd(text: string, magnitude: string, high: Figure): number | null {
  const low = readFigure(BARE.test(text) ? text + magnitude : text);
  if (low === null || low.deviation !== undefined) return null;
  if (low.unit === high.unit) return low.value;
  return low.unit === '' && high.kind !== 'money' ? low.value : null;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function areYears(low: number, { value, unit }: Figure): boolean {
  return unit === '' && Number.isInteger(low) && low >= FIRST_YEAR && value <= LAST_YEAR;
}

/** Sums of decimals without the noise of binary fractions. */
function exactly(value: number): number {
  return Number(value.toPrecision(12));
}
