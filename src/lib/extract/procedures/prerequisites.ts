import { madeIn } from './made-things.ts';
import type { Said } from './statements.ts';

/** Headings above what has to be there before one starts. */
const HEADING =
  /^(?:\d+[.)]? )?(?:prerequisites?|pre-requisites?|requirements|before (?:you|we) (?:start|begin)|before (?:starting|beginning)|what you(?:[’']ll| will)? need|you will need)\b/i;

/** Sentences that ask for something outside of such a section. */
const SENTENCES: readonly RegExp[] = [
  /\bprerequisites?\b/i,
  /\b(?:make sure|ensure|be sure) (?:that )?you have\b/i,
  /\b(?:solution|post|tutorial|walkthrough|example|sample|notebook|project|script)s? (?:requires?|needs?)\b/,
  /\b(?:requires?|needs?) (?:[\w ]{0,30}\bversion|at least)\b/,
  /\b[Yy]ou(?:[’']ll| will)? need (?:an? (?:account|subscription|role|user|key)\b|access\b|[A-Z])/,
  /\b(?:must|should|needs? to) (?:already )?be (?:installed|enabled)\b/,
];

/** It only announces the list of them. */
const ANNOUNCES = /:$|\b(?:these|the following) (?:prerequisites|requirements)\b/;
/** What a sentence in such a section says when it asks for something; the others explain. */
const ASKS =
  /\b(?:needs?|requires?|required|must|have to|make sure|be sure|ensure|assumes?|prerequisites?|already|installed)\b|\b(?:you|we)(?:[’']ll)? (?:should )?have (?:an?|the|access)\b/i;
/** A condition is no requirement, and neither is where one reads on. */
const ASIDE = /^(?:if|when|see|for (?:more|details|instructions)|with|note that)\b/i;
/** It says what one can do once they are there. */
const AFTERWARDS = /^(?:after|once|with|when) (?:all |this|these|the|you have)\b/i;

/**
 * What has to be there before the first step: everything under a heading that says so, or else
 * sentences before the first numbered step that ask for something.
 */
export function prerequisitesIn(said: readonly Said[]): Said[] {
  const section = said.filter(
    ({ heading, text, isItem, opens }) =>
      isPrerequisiteHeading(heading) &&
      !ANNOUNCES.test(text) &&
      !AFTERWARDS.test(text) &&
      (isItem && opens ? !ASIDE.test(text) : asksIn(text)),
  );
  if (section.length > 0) return section;
  const first = said.findIndex(({ inStep }) => inStep);
  const before = first < 0 ? said : said.slice(0, first);
  const asked = before.flatMap((sentence, place) =>
    asksForSomething(sentence.text) ? announced(before, place) : [],
  );
  return [...new Set(asked)];
}

/** Whether what stands below a heading has to be there before one starts. */
export function isPrerequisiteHeading(heading: string): boolean {
  return HEADING.test(heading);
}

function asksIn(text: string): boolean {
  return !ASIDE.test(text) && (ASKS.test(text) || madeIn(text) !== null);
}

function asksForSomething(text: string): boolean {
  return SENTENCES.some((form) => form.test(text));
}

/** A sentence that ends in a colon stands for the items below it. */
function announced(said: readonly Said[], place: number): Said[] {
  const sentence = said[place];
  if (sentence === undefined || AFTERWARDS.test(sentence.text)) return [];
  if (sentence.isItem || !ANNOUNCES.test(sentence.text)) return [sentence];
  const items: Said[] = [];
  for (let below = place + 1; said[below]?.isItem === true; below += 1) {
    const item = said[below];
    if (item !== undefined) items.push(item);
  }
  return items;
}
