import { isRoleWord, isWorkplaceWord, leadingName } from './name-run.ts';
import { PARTICLES } from './name-words.ts';

/** Only the opening of a biography is read. */
const OPENING = 160;

/** Without such a pair, or letters of other alphabets, no word is stuck to another. */
const MAY_BE_STUCK = /[a-z][A-Z]|[^\0-\x7f]/;

/** A picture's alt text stuck to the name: `Ada NovakAda Novak is` and `Ada NovakDr. Ada Novak is`. */
function withoutStuckAlt(text: string): string {
  if (!MAY_BE_STUCK.test(text)) return text;
  for (const seam of text.matchAll(/\p{Ll}(?=\p{Lu})/gu)) {
    const first = text.slice(0, seam.index + 1);
    const rest = text.slice(seam.index + 1);
    const given = leadingName(first)[0];
    if (given !== undefined && leadingName(rest)[0] === given) return rest;
  }
  return text;
}

/** `Senior Engineer Ada Novak is`: what somebody does may stand before the name. */
function withoutRole(text: string): string {
  const words = text.replace(/^meet /i, '').split(' ');
  const start = words.findIndex((word) => !isRoleWord(word));
  const rest = words.slice(Math.max(0, start)).join(' ');
  return start > 0 && leadingName(rest).length > 1 ? rest : words.join(' ');
}

/** Verbs that follow a name in a biography. */
const VERB = /^(?:is|was|has|works|leads|joined|holds|serves|manages|builds|heads|helps)$/;

/** `Mark Cloud works`: a surname that is also a word for work, told by the verb behind it. */
function surnameLikeRole(text: string): string | null {
  const [given, surname, verb] = text.split(' ', 3);
  if (given === undefined || surname === undefined || verb === undefined) return null;
  return /^\p{Lu}\p{Ll}+$/u.test(surname) && VERB.test(verb) ? surname : null;
}

/** A name by which somebody is called, between two others: `Wei (Kevin) Zhou`, `Ana “Nina” Roe`. */
const NICKNAME = /^(\p{Lu}[\p{L}’.-]*) ([(“"]\p{L}[\p{L} .-]{0,20}[)”"]) (?=\p{Lu})/u;

/**
 * Whose biography a text is, or null when it does not open with a name. An honorific before the name
 * and a degree after it are left out, a stuck copy of the name is dropped.
 */
export function bioName(text: string): string | null {
  const opening = text.slice(0, OPENING).replace(/\s+/g, ' ').trim();
  const clean = withoutRole(withoutStuckAlt(opening).replace(/[’'‘]s\b.*$/u, ''));
  const nickname = NICKNAME.exec(clean)?.[2];
  const name = leadingName(nickname === undefined ? clean : clean.replace(`${nickname} `, ''));
  if (nickname !== undefined) name.splice(1, 0, nickname);
  const [only] = name;
  if (only === undefined || name.every((word) => PARTICLES.has(word))) return null;
  if (name.length > 1) return name.join(' ');
  const surname = surnameLikeRole(clean);
  if (surname !== null) return `${only} ${surname}`;
  return isWorkplaceWord(only) ? null : only;
}
