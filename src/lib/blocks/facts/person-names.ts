import { codesOf } from '../../characters.ts';

/** Between two names or behind the last: commas, semicolons, "and". */
const SEPARATOR = /\s*(?:[,;]\s*(?:and\s+)?|\s+and\s+|\s+&\s+)\s*/;
const NAME_PART =
  /^(?:\p{Lu}[\p{L}.’'-]*|(?:van|von|de|der|den|del|da|di|la|le|el|al|bin|ten)|[A-Z]\.)$/u;
const LONGEST_NAME = 60;
const NAME_WORDS = { least: 2, most: 5 } as const;
/** A longer text is no list of names; nor has one so many. */
const LONGEST_LIST = 400;
const INSTITUTION =
  /\b(?:universi[dt]\p{L}+|institut\p{L}*|college|school|pol[iy]te[ck]h?ni\p{L}+|hochschule|laborator\p{L}+|labs?|académie|academy|eth|epfl|mit|technion|hospital|foundation)\b/iu;
const LONGEST_ENTRY = 120;
const INSTITUTION_WORDS = 9;
const FUNCTION_WORD =
  /\b(?:is|are|was|were|we|you|our|this|with|how|to|has|have|will|can|he|she|they)\b/;

const SPACE = ' ';
/** First letters of the particles, blanks, and what parts names. */
const OTHER_STARTS = codesOf('vdleabt ,;');
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Whether a name, or what parts two, may start with the sign. */
const mayStartName = (code: number): boolean =>
  isCapital(code) || code > 0x7f || OTHER_STARTS.includes(code);

/** Whether its first signs, and those of its second word, are those of a name: most texts are told by them. */
function mayOpenWithName(text: string): boolean {
  if (!mayStartName(text.charCodeAt(0))) return false;
  const space = text.indexOf(SPACE);
  return space < 0 || mayStartName(text.charCodeAt(space + 1));
}

/** Whether the text could be the name of one person: two to five capitalised words, nothing else. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST_NAME || !mayOpenWithName(text)) return false;
  const words = text
    .replace(/^Dr\.? /, '')
    .trim()
    .split(/\s+/);
  const fits = words.length >= NAME_WORDS.least && words.length <= NAME_WORDS.most;
  return fits && words.every((word) => NAME_PART.test(word)) && !INSTITUTION.test(text);
}

/** A separator of names may stand in the text; most texts have none. */
const MAY_SEPARATE = /[,;&]|and/;

/** Whether the text is a list of two or more names and nothing else. */
export function isNameList(text: string): boolean {
  if (text.length > LONGEST_LIST || !mayOpenWithName(text) || !MAY_SEPARATE.test(text))
    return false;
  // Nearly every text that is no list fails at its first name.
  const [first = ''] = text.split(SEPARATOR, 1);
  if (first !== '' && !isPersonName(first)) return false;
  const names = text.split(SEPARATOR).filter((name) => name !== '');
  return names.length > 1 && names.every(isPersonName);
}

/** A name, a comma, an office, and whose it is. */
const OFFICE =
  /^\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]*){1,3}, (?:(?:co-?)?founder|chief|C[ETFO]O|[SE]?VP|(?:vice )?president|director|head|senior|principal|lead|professor|manager|engineer|scientist|researcher|partner)\b.{0,60} (?:of|at|for) [^.]+$/iu;
const LONGEST_OFFICE = 140;

/** Whether the text is a name with an office and no sentence: “Jo Doe, head of research at Some Company”. */
export function isOfficeHolder(text: string): boolean {
  return text.length <= LONGEST_OFFICE && text.includes(', ') && OFFICE.test(text);
}

const CAPITAL = /^[(]?\p{Lu}/u;
const LONG_WORD = 4;

/** Whether the text names a university, a laboratory, a school: a few capitalised words, no sentence. */
export function isInstitution(text: string): boolean {
  const words = text.slice(0, LONGEST_LIST).split(SPACE, INSTITUTION_WORDS + 1);
  if (words.length > INSTITUTION_WORDS) return false;
  const capitalised = words.every((word) => word.length < LONG_WORD || CAPITAL.test(word));
  return capitalised && INSTITUTION.test(text.slice(0, LONGEST_LIST));
}

/** Whether the text is a row of `Name, Institution` parted by semicolons, a label in front or not. */
export function isRollOfNames(text: string): boolean {
  if (text.length > 4 * LONGEST_LIST || text.endsWith('.') || !text.includes(', ')) return false;
  const entries = text.replace(/^\p{Lu}\p{L}{2,20}: /u, '').split('; ');
  return entries.every((entry) => {
    const comma = entry.indexOf(', ');
    if (entry.length > LONGEST_ENTRY || FUNCTION_WORD.test(entry) || entry.endsWith('.'))
      return false;
    return comma > 0 && isPersonName(entry.slice(0, comma)) && INSTITUTION.test(entry.slice(comma));
  });
}
