import type { Value } from '../schemas/value.ts';
import { amount } from './wording.ts';

/** Longer figures are shown with the sign of their unit. */
const LONGEST = 9;
const NARROW_SPACE = '\u202f';
/** A cell may leave its unit to its column. */
const NUMBER_ONLY = /^[\d.,\s~<>≤≥±–-]+$/u;
const UNIT_IN_WORDS = /\p{L}{4,}/u;
/** Posts spell it in several ways: `4x`, `4X`, `4 ×`. */
const FACTOR_SIGN = /(\d)\s?[x×]$/iu;
const HAS_SIGN = /^[~<>≤≥]/u;

/** `94.20%` as the post has it, `96 s/epoch` for `96 seconds per epoch`, `≤ 90%` for `up to 90%`; `4 ×` for `4x`. */
export function shownFigure(
  text: string,
  { value, unit, low, high, bound, approximate }: Omit<Value, 'text' | 'kind'>,
): string {
  const sign = bound ?? (approximate === true ? '~' : '');
  const lead = sign === '' || HAS_SIGN.test(text) ? '' : `${sign}${NARROW_SPACE}`;
  const lacksUnit = unit !== '' && NUMBER_ONLY.test(text);
  const isShort = text.length <= LONGEST && !lacksUnit && !UNIT_IN_WORDS.test(text);
  if (isShort) return lead + text.replace(FACTOR_SIGN, `$1${NARROW_SPACE}×`);
  const number =
    low === undefined || high === undefined ? amount(value) : `${amount(low)}–${amount(high)}`;
  return `${lead}${number}${unit === '' ? '' : NARROW_SPACE}${unit}`;
}
