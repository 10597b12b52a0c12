import { leadingName, isRoleWord, isWorkplaceWord, wordKey } from './name-run.ts';
import { DEGREES, GENERATIONS, PLACES } from './name-words.ts';

/** How a byline, and nothing else, opens. */
const SURE_OPENINGS: readonly RegExp[] = [
  /^(?:this is )?an? (?:guest|joint|collaborative)(?: \w+){0,3} (?:post|article|blog)(?: \w+){0,3}? (?:by|from|with|between)\s+/i,
  /^(?:guest|joint|cross)(?:[ -]?(?:post(?:ed)?|article))(?: \w+)? (?:by|from|with):?\s+/i,
  /^(?:this (?:post|article|blog post) (?:was|is) )?(?:co-?)?(?:posted|written|authored|published|contributed)(?: \w+)? (?:by|with):?\s+/i,
  /^(?:posted|published|written|updated) (?:on )?(?:\p{Lu}\p{L}+ \d{1,2},? \d{4},? )by:?\s+/iu,
  /^(?:guest |lead |co-?)?authors?\s*:\s*/i,
];

/** What may stand before the first name of a line that is known to be a byline. */
const OPENINGS: readonly RegExp[] = [
  ...SURE_OPENINGS,
  /^(?:(?:posted|published|written|updated)(?: on)? )?(?:\p{Lu}\p{L}+\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{L}+\.?,? \d{4}|\d{4}-\d\d-\d\d)(?:,? by:?)?\s+(?=\p{Lu})/iu,
  /^[Aa]uthors?\s+(?=\p{Lu})/u,
  /^(?:words )?by:?\s+/i,
  /^from\s+/i,
];
/** What may stand before the name in a later part: `3 min read · By Jo Doe`. */
const BY = /^by:? /i;

/** Where the part of a byline that names nobody begins: whom it is for, or behind a bar the date and the topics. */
const CODA =
  /\s(?:on behalf of|in collaboration with|in partnership with|for the|with support|\|\s(?:on|in))\s/i;

/** Where a name passes into an employer or a date without a comma. */
const EMPLOYER_LEAD = /\s(?:at|from|of|with|in|on|@|–|—|\|)\s/;

/** A byline is a line or two; whatever is longer is cut before it is read. */
const LONGEST_BYLINE = 4000;

/** Whether a text opens as only bylines do: `Posted by …`, `A guest post by …`. */
export function opensAsByline(text: string): boolean {
  return SURE_OPENINGS.some((pattern) => pattern.test(text.trim()));
}

function withoutOpening(text: string): string {
  const opening = OPENINGS.find((pattern) => pattern.test(text));
  return opening ? text.replace(opening, '') : text;
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*[([][^()[\]]{0,200}[)\]]/g, ' ').replace(/[*†‡§¶]|(?<=\p{L})\d+/gu, '');
}

/** The parts of a byline between commas and `and`s. */
function piecesOf(text: string): string[] {
  return text
    .split(/\s*[,;•·|]\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function isPlace(name: readonly string[]): boolean {
  return PLACES.has(name.join(' ').toLowerCase());
}

/** One word is a name when nothing else stands in the byline, or when its script writes names as one. */
function isWholeName(word: string | undefined, piece: string, alone: boolean): boolean {
  return word === piece && (alone || /^\p{Lo}{2,}$/u.test(piece));
}

/** `Rob Fellows` right after `Posted by`: a surname that is also a role. */
function isNameLikeRole(first: string | undefined, piece: string, place: Place): boolean {
  const [given, surname, ...more] = piece.split(' ');
  if (!place.first || given !== first || surname === undefined || more.length > 0) return false;
  return isRoleWord(surname) && /^\p{Lu}\p{Ll}/u.test(surname);
}

/** Where a piece stands in its byline. */
interface Place {
  first: boolean;
  alone: boolean;
}

/** The name that a piece opens with, or null when it gives a role, an employer or a place. */
function nameIn(piece: string, place: Place): string | null {
  const before = (piece.replace(BY, '').split(EMPLOYER_LEAD)[0] ?? piece).trim();
  const name = leadingName(before);
  const [first] = name;
  if (first === undefined || isPlace(name) || name.some(isWorkplaceWord)) return null;
  if (name.length > 1) return passesIntoRole(before, name) ? name.join(' ') : null;
  if (isNameLikeRole(first, before, place)) return before;
  return isWholeName(first, before, place.alone) ? before : null;
}

/** What follows a name in its piece is nothing, a role, an employer: else the piece was no name. */
function passesIntoRole(piece: string, name: readonly string[]): boolean {
  const words = piece.split(' ');
  const next = words[words.indexOf(name[0] ?? '') + name.length] ?? '';
  return next === '' || isRoleWord(next) || isWorkplaceWord(next) || DEGREES.has(wordKey(next));
}

/** `Doe, Jr.` is one name, and so is `Doe, Ph.D.`, the degree left out. */
function joinSuffixes(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const key = wordKey(piece);
    if (last !== undefined && GENERATIONS.has(key)) joined[joined.length - 1] = `${last} ${piece}`;
    else if (!DEGREES.has(key)) joined.push(piece);
  }
  return joined;
}

/**
 * The names in a byline, in its order, without roles, employers, places, honorifics and degrees:
 * `Posted by Ada Novak, Software Engineer and Li de Vries (CERN)` gives `Ada Novak`, `Li de Vries`.
 * A byline that names only a team gives none.
 */
export function splitNames(text: string): string[] {
  const line = text.slice(0, LONGEST_BYLINE).replace(/\s+/g, ' ').trim();
  const body = withoutBrackets(withoutOpening(line)).split(CODA)[0] ?? '';
  const pieces = joinSuffixes(
    piecesOf(body.replace(/[.:\s]+$/, (end) => end.replace(/[:\s]/g, ''))),
  );
  const alone = pieces.length === 1;
  const names = pieces.flatMap((piece, at) => nameIn(piece, { first: at === 0, alone }) ?? []);
  return [...new Set(names)];
}
