import type { LineFacts } from '../facts/line-facts.ts';

/** “Doe, J. A., and Roe, R. …” or “J. A. Doe, R. Roe …”, as bibliographies name who wrote. */
const AUTHORS =
  /^(?:\p{Lu}[\p{L}’'-]+, (?:\p{Lu}\.[ -]?){1,3}(?:,|;|\(|and |& |et al)|(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}’'-]+(?:,| and |:) )/u;
const YEAR = /\b(?:19|20)\d\d\b/;
const NAMED_IN = 80;
const LONGEST_ENTRY = 500;
const COMMA = ',';
const STOP = '.';

/** A work cited with its authors and its year, whatever heading it stands under. */
export function isCitedWork({ body, signs, length }: LineFacts): boolean {
  if (signs.commas === 0 || length > LONGEST_ENTRY) return false;
  const last = body.charAt(body.indexOf(' ') - 1);
  if (last !== COMMA && last !== STOP) return false;
  return AUTHORS.test(body.slice(0, NAMED_IN)) && YEAR.test(body);
}
