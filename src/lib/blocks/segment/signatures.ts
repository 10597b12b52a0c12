import { isNameList, isPersonName } from '../facts/person-names.ts';
import type { Spot } from '../rules/clue.ts';

/** A byline stands among the first lines below the title. */
const LAST_PLACE = 3;
const LONGEST = 200;
/** What parts the name from when, where and how long. */
const PARTS = / ?[|·•] ?| [—–] |, (?=(?:\p{Lu}\p{L}{2,8}\.? )?(?:\d{1,2},? )?\d{4}$)/u;
const BY = /^[Bb]y:? /;
/** A date, a reading time, or who publishes. */
const WHEN_OR_WHERE =
  /\b\d{4}\b|\bmin(?:ute)?s? read\b|\b(?:news|office|team|school|labs?|engineering|research|university|institute|blog)\b/i;

/** “Jo Doe · 3 May 2024 · 7 min read”, “Jo Doe | Harbour News” right below the title. */
export function isSignature({ facts, index }: Spot): boolean {
  const { text } = facts.line;
  if (index === 0 || index > LAST_PLACE || facts.indent > 0) return false;
  if (text.length > LONGEST || facts.endsSentence) return false;
  const [names = '', ...rest] = text.replace(BY, '').split(PARTS);
  if (rest.length === 0 || !WHEN_OR_WHERE.test(rest.join(' '))) return false;
  return isPersonName(names) || isNameList(names);
}
