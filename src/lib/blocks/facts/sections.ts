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
const REFERENCES = /^(?:\d+\.? )?(?:references?|bibliography|works cited|literature)\s?:?$/i;
const HEADING_WORDS = 6;
/** Something of an entry: a number, a year, a full stop, an address. */
const ENTRY_SIGN = /\d|\.$|[/“"]/;

function opens(facts: LineFacts): Section | null {
  if (facts.wordCount > HEADING_WORDS || facts.indent > 0) return null;
  if (ABOUT.test(facts.body)) return SECTION.about;
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
  return all.map((facts) => {
    const opened = opens(facts);
    if (opened === null && section === SECTION.references && closes(facts)) section = SECTION.body;
    since = opened === null ? since + 1 : 0;
    section = opened ?? section;
    return { section, since };
  });
}
