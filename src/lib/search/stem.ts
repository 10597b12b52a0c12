const VOWEL = 'aeiouy';
const REGION = new RegExp(`[${VOWEL}][^${VOWEL}]`);
/** A vowel between two consonants at the end: `hop` of `hoping`, not `hop` of `hopping`. */
const SHORT_END = new RegExp(`(?:[^${VOWEL}][${VOWEL}][^${VOWEL}wx]|^[${VOWEL}][^${VOWEL}])$`);
const PAST = new RegExp(`^(.*[${VOWEL}].*?)(?:ed|ing)(?:ly)?$`);
const DERIVED =
  /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ism|ate|iti|ous|ive|ize|ise|(?<=[st])ion)$/;

/**
 * What the forms of an English word have in common, near enough to what the word index takes for it
 * (Porter, An algorithm for suffix stripping, 1980): `train` of `training` and `trained`.
 *
 * @param word in small letters
 */
export function stemOf(word: string): string {
  if (word.length < 3) return word;
  const single = withoutPast(withoutPlural(word)).replace(/(?<=.[^aeiouy])y$/, 'i');
  return withoutEnd(withoutDerivation(single));
}

/** Whether the word index may have found a word for another one; both in small letters. */
export function isFormOf(asked: string, found: string): boolean {
  // A letter or two begin too many words.
  if (asked.length < 3) return found === asked;
  const stem = stemOf(asked);
  return found.startsWith(stem) || (found[0] === stem[0] && stemOf(found).startsWith(stem));
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[aeiouy].*[^us]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  const base = PAST.exec(word)?.[1];
  if (base === undefined || /eed(?:ly)?$/.test(word)) return word;
  if (/([bdfgmnprt])\1$/.test(base)) return base.slice(0, -1);
  const lostItsEnd = /(?:at|bl|iz)$/.test(base) || (isShort(base) && regionOf(base) >= base.length);
  return lostItsEnd ? `${base}e` : base;
}

function withoutDerivation(word: string): string {
  const named = word.replace(/(i[sz])ation$/, '$1e').replace(/(?<=.{3})at(?:ion|or)$/, 'ate');
  const ending = DERIVED.exec(named);
  if (ending === null || ending.index < secondRegionOf(named)) return named;
  return named.slice(0, ending.index);
}

function withoutEnd(word: string): string {
  if (!word.endsWith('e')) return word;
  const base = word.slice(0, -1);
  const isExtra = base.length >= secondRegionOf(word);
  return isExtra || (base.length >= regionOf(word) && !isShort(base)) ? base : word;
}

function isShort(base: string): boolean {
  return SHORT_END.test(base);
}

/** Where a word goes on after its first consonant that follows a vowel. */
function regionOf(word: string, from = 0): number {
  const found = REGION.exec(word.slice(from));
  return found === null ? word.length : from + found.index + 2;
}

function secondRegionOf(word: string): number {
  return regionOf(word, regionOf(word));
}
