import { leadingName, isRoleWord, isWorkplaceWord, wordKey } from './name-run.ts';
import { DEGREES, GENERATIONS, PARTICLES, PLACES } from './name-words.ts';

/** How a byline, and nothing else, opens. */
const SURE_OPENINGS: readonly RegExp[] = [
  /^(?:this is )?an? (?:guest|joint|collaborative)(?: \w+){0,3} post(?: \w+){0,3}? (?:by|from|with|between)\s+/i,
  /^(?:guest|joint|cross)(?:[ -]?post(?:ed)?)(?: \w+)? (?:by|from|with)\s+/i,
  /^(?:this post was )?(?:co-?)?(?:posted|written|authored|published|contributed)(?: \w+)? by\s+/i,
  /^(?:guest |lead |co-?)?authors?\s*:\s*/i,
];

/** What may stand before the first name of a line that is known to be a byline. */
const OPENINGS: readonly RegExp[] = [...SURE_OPENINGS, /^by:?\s+/i, /^from\s+/i];

/** Where the part of a byline that names nobody begins. */
const CODA = /\s(?:on behalf of|in collaboration with|in partnership with|for the|with support)\s/i;

/** Where a name passes into an employer without a comma. */
const EMPLOYER_LEAD = /\s(?:at|from|of|with|in|@|–|—|\|)\s/;

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

/** A part of a byline between commas, and whether an `and` stood before it. */
interface Piece {
  text: string;
  afterAnd: boolean;
}

function piecesOf(text: string): Piece[] {
  return text.split(/\s+(?:and|&)\s+|,\s*(?:and|&)\s+/).flatMap((part, index) =>
    part
      .split(/\s*[,;•·|]\s*/)
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '')
      .map((piece, at) => ({ text: piece, afterAnd: index > 0 && at === 0 })),
  );
}

/** Names an employer: `Google Research`, `University of Oslo`, `the vision team`. */
function namesWorkplace(piece: string): boolean {
  return piece.split(/\s+/).some(isWorkplaceWord) && !/^\p{Lu}\p{L}+ \p{Lu}\.? /u.test(piece);
}

function isPlace(name: readonly string[]): boolean {
  return PLACES.has(name.join(' ').toLowerCase());
}

/** One word is a name when nothing else stands in the byline, or when its script writes names as one. */
function isWholeName(word: string | undefined, piece: string, alone: boolean): boolean {
  return word === piece && (alone || /^\p{Lo}{2,}$/u.test(piece));
}

/** The name that a piece opens with, or null when it gives a role, an employer or a place. */
function nameIn(piece: string, alone: boolean): string | null {
  const before = piece.split(EMPLOYER_LEAD)[0] ?? piece;
  const name = leadingName(before);
  if (name.length === 0 || isPlace(name)) return null;
  if (name.length < 2) return isWholeName(name[0], before, alone) ? before : null;
  if (namesWorkplace(name.join(' '))) return null;
  const rest = before.trim().split(/\s+/)[name.length];
  const passesIntoRole = rest === undefined || isRoleWord(rest) || isWorkplaceWord(rest);
  const honoured = before.trim() !== piece || !before.startsWith(name[0] ?? '');
  return passesIntoRole || honoured ? name.join(' ') : null;
}

function isSuffix(piece: string): boolean {
  return GENERATIONS.has(wordKey(piece));
}

/** `Doe, Jr.` is one name, and so is `Doe, Ph.D.`, the degree left out. */
function joinSuffixes(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && isSuffix(piece.text)) last.text += ` ${piece.text}`;
    else if (!DEGREES.has(wordKey(piece.text))) joined.push({ ...piece });
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
  const names = pieces.flatMap((piece) => nameIn(piece.text, pieces.length === 1) ?? []);
  return [...new Set(names)];
}

/** Only the opening of a biography is read. */
const BIO_OPENING = 160;

/** A picture's alt text stuck to the name: `Ada NovakAda Novak is` and `Ada NovakDr. Ada Novak is`. */
function withoutStuckAlt(text: string): string {
  for (const seam of text.matchAll(/\p{Ll}(?=\p{Lu})/gu)) {
    const first = text.slice(0, seam.index + 1);
    const rest = text.slice(seam.index + 1);
    const given = leadingName(first)[0];
    if (given !== undefined && leadingName(rest)[0] === given) return rest;
  }
  return text;
}

/** A name by which somebody is called, between two others: `Wei (Kevin) Zhou`, `Ana “Nina” Roe`. */
const NICKNAME = /^(\p{Lu}[\p{L}’.-]*) ([(“"]\p{L}[\p{L} .-]{0,20}[)”"]) (?=\p{Lu})/u;

/**
 * Whose biography a text is, or null when it does not open with a name. An honorific before the name
 * and a degree after it are left out, a stuck copy of the name is dropped.
 */
export function bioName(text: string): string | null {
  const opening = text.slice(0, BIO_OPENING).replace(/\s+/g, ' ').trim();
  const clean = withoutStuckAlt(opening).replace(/[’'‘]s\b.*$/u, '');
  const nickname = NICKNAME.exec(clean)?.[2];
  const name = leadingName(nickname === undefined ? clean : clean.replace(`${nickname} `, ''));
  if (nickname !== undefined) name.splice(1, 0, nickname);
  const lower = name.filter((word) => PARTICLES.has(word));
  return name.length === 0 || lower.length === name.length ? null : name.join(' ');
}
