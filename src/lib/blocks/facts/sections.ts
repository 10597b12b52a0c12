import { GAP, type LineFacts } from './line-facts.ts';

/** The part of the post that a line lies in, as far as fixed headings tell. */
export const SECTION = { body: 0, about: 1, references: 2 } as const;
export type Section = (typeof SECTION)[keyof typeof SECTION];

/** Where a line lies, and how many lines with ink the heading is above it. */
export interface Place {
  section: Section;
  since: number;
}

const ABOUT = /^about (?:the |our )?(?:guest |blog |post )?(?:authors?|contributors?|editors?)\b/i;
/** “About Jo Doe”, over what Jo is. */
const ABOUT_ONE = /^[Aa]bout ((\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){1,3})$/u;
const OCCUPATION =
  /\b(?:is|was|works|leads|serves)\b.{0,80}\b(?:engineer|scientist|architect|manager|researcher|developer|advocate|professor|director|consultant|specialist|founder|student|editor|writer|lead|strategist|analyst)\b/i;
/** So much of a line tells what somebody is. */
const TOLD = 160;
const REFERENCES = /^(?:\d+\.? )?(?:references?|bibliography|works cited|literature)\s?:?$/i;
const HEADING_WORDS = 6;
/** Something of an entry: a number, a year, a full stop, an address. */
const ENTRY_SIGN = /\d|\.$|[/“"]/;

/** Whether the line names the one person whom the next one is about: a company has no occupation. */
function namesAuthor({ body }: LineFacts, next: LineFacts | undefined): boolean {
  const first = ABOUT_ONE.exec(body)?.[2];
  if (first === undefined || next === undefined) return false;
  return next.body.startsWith(first) && OCCUPATION.test(next.body.slice(0, TOLD));
}

function opens(facts: LineFacts, next: LineFacts | undefined): Section | null {
  if (facts.wordCount > HEADING_WORDS || facts.indent > 0) return null;
  if (ABOUT.test(facts.body) || namesAuthor(facts, next)) return SECTION.about;
  return REFERENCES.test(facts.body) ? SECTION.references : null;
}

/** A short line apart, with nothing of an entry in it, is the next heading. */
function closes(facts: LineFacts): boolean {
  const apart = facts.gapBefore !== GAP.none && facts.indent === 0 && !facts.marker;
  return apart && facts.wordCount <= HEADING_WORDS && !ENTRY_SIGN.test(facts.body);
}

/** The place of every line. Only a bibliography is closed by the next heading. */
export function placesOf(all: readonly LineFacts[]): Place[] {
  let section: Section = SECTION.body;
  let since = 0;
  return all.map((facts, index) => {
    const opened = opens(facts, all[index + 1]);
    if (opened === null && section === SECTION.references && closes(facts)) section = SECTION.body;
    since = opened === null ? since + 1 : 0;
    section = opened ?? section;
    return { section, since };
  });
}
