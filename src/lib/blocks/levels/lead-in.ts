/** What the sentences at the edges of a section say about its place. */

/** The last sentence promises what comes below. */
const PROMISES = /\b(?:following|below)\b/i;
const NAMES_SECTIONS = /\b(?:this|these|next|following) (?:section|demo|tutorial|part)s?\b/i;
const SEVERAL =
  /\b(?:two|three|four|five|six|several|many|various|multiple|some|different|both)\b/i;
/** The section takes up what was said just before. */
const REFERS_BACK =
  /^(?:this|these|that|it|in this|for this|such|as (?:mentioned|described|discussed)|above)\b/i;
/** The section looks back on something that is done. */
const TAKES_STOCK =
  /^(?:now that|so far|in (?:this|the) (?:section|post)|with (?:the|this|these|our)|once|we (?:have|now))\b/i;

/** Further down, a text speaks of its own parts. */
const BEGINNING = 800;

const lastSentence = (text: string): string => text.split(/(?<=[.!?])\s+/).at(-1) ?? '';

export const promises = (end: string): boolean =>
  PROMISES.test(end) && PROMISES.test(lastSentence(end));
export const endsWithColon = (end: string): boolean => end.trimEnd().endsWith(':');
export const namesSections = (prose: string): boolean =>
  NAMES_SECTIONS.test(prose.slice(0, BEGINNING));
export const speaksOfSeveral = (prose: string): boolean => SEVERAL.test(prose);
export const refersBack = (beginning: string): boolean => REFERS_BACK.test(beginning);
export const takesStock = (beginning: string): boolean => TAKES_STOCK.test(beginning);
