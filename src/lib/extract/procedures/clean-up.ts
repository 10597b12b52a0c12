import { RESOURCE } from './resources.ts';
import type { Said } from './statements.ts';

/** Headings above what is to be removed in the end; `Cleaning up the data` is about something else. */
const HEADING =
  /^(?:\d+[.)]? )?(?:(?:step \d+[:.]? )?clean(?:ing)?[ -]?up(?: (?:of )?(?:the |your |all |any |aws |azure )*(?:resources?|environment|account|stack|deployment|infrastructure))?[.:!]?$|cleanup\b|tear(?:ing)? down\b|(?:delet|remov)(?:e|ing) (?:the |your |all )?(?:resources|stack|endpoint|everything)\b|shut(?:ting)? (?:it )?down\b)/i;

const REMOVE =
  '(?:delete|remove|empty|stop|terminate|tear down|shut down|turn off|close|destroy|deprovision|clean up)';
/** `Delete the endpoint`, `to delete the bucket`, `close the port when you have finished`. */
const REMOVAL = new RegExp(
  String.raw`(?:^|\b(?:to|and|then|please|must|should|can|or|first|also|finally),? )${REMOVE}\b`,
  'i',
);
/** What one removes in the end: a thing that one made, or all of them. */
const REMOVED = new RegExp(
  String.raw`\b${REMOVE}\b(?: [^\s.;:]+){0,6}? (?:${RESOURCE}|resources?|resource groups?|deployments?|environments?|ports?|services?|projects?|everything|infrastructure)\b`,
  'i',
);
/** Removing is meant for the end and is no step of the work. */
const IN_THE_END =
  /\b(?:when|once|after|if) (?:you|we)(?:[’']re| are| have|[’']ve)?(?: \w+){0,3} (?:finish\w*|done|complet\w*|stop (?:using|working))\b|\bno longer (?:need|us|want|required)|\bwhen not in use\b|\bclean(?:ing)? up (?:the |your |all |any |these |following )*resources\b|\b(?:avoid|prevent)\b.{0,60}\b(?:charg|cost|fee)|\bnot? (?:further |additional |extra |unnecessary |ongoing |more )(?:charg|cost)/i;

/**
 * What a post says about removing what was made: items and orders in its section on it, or else
 * sentences that mean the end.
 */
export function cleanUpIn(said: readonly Said[]): Said[] {
  const section = said.filter(({ heading }) => HEADING.test(heading));
  const orders = section.filter(
    ({ text, isItem }) =>
      !/:$/.test(text) && (isItem || REMOVAL.test(text) || IN_THE_END.test(text)),
  );
  if (orders.length > 0) return orders;
  return said.filter(({ text }) => IN_THE_END.test(text) && REMOVED.test(text));
}
