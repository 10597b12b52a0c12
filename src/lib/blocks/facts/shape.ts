import { codesOf } from '../../characters.ts';
import type { LineFacts } from './line-facts.ts';
import { KIND } from './words.ts';

/** A coarse first impression of a line, used where its neighbours are judged. */
export const SHAPE = {
  edge: 0,
  bullet: 1,
  number: 2,
  code: 3,
  leadIn: 4,
  sentence: 5,
  longSentence: 6,
  short: 7,
  fragment: 8,
  indented: 9,
  name: 10,
  closing: 11,
  address: 12,
} as const;
export type Shape = (typeof SHAPE)[keyof typeof SHAPE];
export const SHAPE_COUNT = 13;
export const SHAPE_SAYS: readonly string[] = [
  'the edge of the post',
  'a bullet',
  'a numbered item',
  'code',
  'a line ending in a colon',
  'a sentence',
  'a long paragraph',
  'a short line without a full stop',
  'a fragment',
  'an indented line',
  'a line that starts with a name',
  'the close of a post',
  'an address',
];

const CODE_FROM = 2.5;
const LONG = 200;
const SHORT_WORDS = 14;

/** First signs of the patterns. */
const ADDRESS_STARTS = codesOf('hw');
const CLOSING_STARTS = codesOf('TR');
const ADDRESS = /^(?:https?:\/\/|www\.)\S{3,}$/;
const CLOSING = /^The post .{1,300} appeared first on |^Read More$/;
const NAME_AND_VERB =
  /^(?:Dr\. )?(?!The |This |That |These |Our |In |It |A |An |For |With |We )[A-Z][\p{L}.'’-]+(?: [\p{L}.'’-]+){1,4},? (?:is|are|was|works?|leads?|joined|holds|has|serves|received|focuses|manages) /u;

/** Whether a biography could start so. */
export const startsLikeBio = ({ body, kinds }: LineFacts): boolean =>
  (kinds & KIND.tells) !== 0 && NAME_AND_VERB.test(body.slice(0, 120));

/** The first impression of a line; `opensAsBio` as `startsLikeBio` says of its body. */
export function shapeOf(facts: LineFacts, opensAsBio: boolean): Shape {
  if (CLOSING_STARTS.includes(facts.first) && CLOSING.test(facts.line.text.slice(0, 400)))
    return SHAPE.closing;
  if (facts.marker?.rendered) return facts.marker.ordered ? SHAPE.number : SHAPE.bullet;
  if (ADDRESS_STARTS.includes(facts.first) && ADDRESS.test(facts.body.slice(0, 600)))
    return SHAPE.address;
  if (facts.codeScore >= CODE_FROM) return SHAPE.code;
  if (facts.endsColon) return SHAPE.leadIn;
  if (opensAsBio) return SHAPE.name;
  if (facts.endsSentence) return facts.length > LONG ? SHAPE.longSentence : SHAPE.sentence;
  if (facts.indent > 0) return SHAPE.indented;
  return facts.wordCount <= SHORT_WORDS ? SHAPE.short : SHAPE.fragment;
}
