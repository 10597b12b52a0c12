import { resourceIn } from './resources.ts';
import type { Said } from './statements.ts';

/** Headings above what is to be removed in the end. */
const HEADING =
  /^(?:\d+[.)]? )?(?:(?:step \d+[:.]? )?clean(?:ing)?[ -]?up\b|cleanup\b|tear(?:ing)? down\b|(?:delet|remov)(?:e|ing) (?:the |your |all )?(?:resources|stack|endpoint|everything)\b|shut(?:ting)? (?:it )?down\b)/i;

/** `Delete the endpoint`, `to delete the bucket`, `close the port when you have finished`. */
const REMOVAL =
  /(?:^|\b(?:to|and|then|please|must|should|can|or|first|also|finally),? )(?:delete|remove|empty|stop|terminate|tear down|shut down|turn off|close|destroy|deprovision)\b/i;
/** Removing is meant for the end and is no step of the work. */
const IN_THE_END =
  /\b(?:when|once|after|if) (?:you|we)(?:[’']re| are| have|[’']ve)?(?: \w+){0,3} (?:finish\w*|done|complet\w*|stop|need|us(?:e|ing))\b|\bno longer (?:need|us|want)|\bclean(?:ing)?[ -]?up\b|\bavoid\b.{0,60}\b(?:charg|cost|fee)|\bnot? (?:further |additional |extra |unnecessary |ongoing |more )(?:charg|cost)/i;

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
  return said.filter(
    ({ text }) => IN_THE_END.test(text) && (REMOVAL.test(text) || resourceIn(text) !== null),
  );
}
