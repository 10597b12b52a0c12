import { isOrder } from './orders.ts';
import { lastOf, THING_RUN } from './resources.ts';
import type { Resource } from './resources.ts';

const MAKE = '(?:create|launch|deploy|provision|set up|spin up)';
const MAKES = '(?:creates|launches|deploys|provisions|sets up|spins up)';
/** What stands behind these is not what is made: `create a forecast with this predictor`. */
const LEADS_ELSEWHERE = String.raw`(?:with|within|for|from|in|into|on|onto|using|to|by|at|as|of|through|via|and|or|that|who|which|existing|named)\b`;
/** Up to so many words stand between the verb and the thing: `create a new Amazon S3 bucket`. */
const WORDS = String.raw`(?: (?!${LEADS_ELSEWHERE})[^\s.,;:()]{1,40}){0,6}?`;
const MADE = new RegExp(String.raw`\b(?:(${MAKE})|(${MAKES}))${WORDS} ${THING_RUN}`, 'gi');

/** Words before the verb after which it tells nobody to make anything. */
const NOT_TOLD =
  /\b(?:can|could|may|might|would|wouldn|should|try|attempts?|wants?|wish|like|prefer|allows?|lets? (?:you|users)|enabl\w+|help\w*|support\w*|how|whether|why|without|instead|avoid|learn|recommend\w*|option|optionally|or|if|unless|before|never|no|not|stopp?\w*|generally|example, )\b|n[’']t\b|\bproject to $/i;
/** A clause that only says when: `after you create it`. */
const WHEN =
  /\b(?:when|once|after|while|as|until|since|because|where|that|the first time)\b[^,:;]*$/i;

const BEFORE = String.raw`(?:(?:then|next|now|first|finally|also|and|please|simply|just)(?:,)? )*`;
/** `we create`, `you’ll create`, `let’s create`, `you need to create`. */
const TOGETHER = new RegExp(
  String.raw`(?:^|[,:;] )${BEFORE}(?:(?:you|we)(?:[’']ll)?|let[’']s|let us|(?:the )?(?:first|next|last) (?:thing|step)(?: (?:you|we) (?:need|have) to do)? is(?: to)?) ${BEFORE}(?:(?:will|need to|have to|must|now|then|first) )*$`,
  'i',
);
/** `this creates`, `the script launches`, `… the script, which provisions`. */
const BY_ITSELF =
  /(?:^|[,:;] )(?:this|(?:this|the following|the|our) (?:[\w./-]+ ){0,3}?(?:code|script|template|stack|solution|command|call|cell|example|notebook|program)) (?:now |then |also |will )*$|(?:script|template|stack|command|code|file|notebook), which (?:then |also )?$/i;
/** `choose Create bucket`: what is written on a button; `choose … and create`. */
const BUTTON = /\b(?:choose|select|click|press) (?:the |on )?["“[]?$/i;
const GOES_ON = /(?: to|,? and(?: then)?|, then) (?:\w+ly )?$/i;
const ALSO_MADE = /\b(?:configure|build|define|name) and $/i;
const PURPOSE = new RegExp(String.raw`^${BEFORE}(?:in order )?to $`, 'i');
const DONE_SO =
  /^[^.]*?, (?:just |simply |please )?(?:complete|follow|perform|do|use|run|enter|choose|execute|apply|kubectl|(?:you|we)(?:[’']ll| will)? (?:use|run|complete))\b/i;
/** `create|launch …` as the order itself. */
const AT_ONCE = new RegExp(String.raw`^(?:\(?optional\)?[:.]? )?${BEFORE}$`, 'i');
const BEHIND_COMMA = new RegExp(String.raw`^[^:;]+[,¸] ${BEFORE}$`, 'i');

/** `Choose or create a role`, `use an existing role`; `a ScriptProcessor instance` is an object of a program. */
const TAKES_WHAT_IS_THERE = /\b[Uu]se an existing\b|[a-z][A-Z]\w* instance\b/;

/**
 * What a sentence tells its reader to make, or says that it makes for him: `bucket` for `Create a
 * bucket`. Nothing where it only speaks about making, allows it, doubts it or says when.
 */
export function madeIn(sentence: string): Resource | null {
  if (TAKES_WHAT_IS_THERE.test(sentence)) return null;
  for (const found of sentence.matchAll(MADE)) {
    const [, order, , run = ''] = found;
    const before = sentence.slice(0, found.index);
    const after = sentence.slice(found.index + found[0].length);
    const isTold =
      order === undefined ? makesByItself(before) : isToldToMake(sentence, before, after);
    if (isTold) return lastOf(run);
  }
  return null;
}

function makesByItself(before: string): boolean {
  return !NOT_TOLD.test(before) && BY_ITSELF.test(before);
}

function isToldToMake(sentence: string, before: string, after: string): boolean {
  if (PURPOSE.test(before)) return DONE_SO.test(after);
  if (NOT_TOLD.test(before) || WHEN.test(before)) return false;
  if (TOGETHER.test(before) || AT_ONCE.test(before)) return true;
  if (/\bwill $/i.test(before) && BY_ITSELF.test(before)) return true;
  if (ALSO_MADE.test(before) && isOrder(sentence)) return true;
  if (BEHIND_COMMA.test(before) || BUTTON.test(before) || GOES_ON.test(before))
    return isOrder(sentence);
  return false;
}
