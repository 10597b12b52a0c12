import { codesOf } from '../../characters.ts';
import { GAP, type LineFacts } from '../facts/line-facts.ts';
import type { Spot } from '../rules/clue.ts';

/** “POST /v2/chat HTTP/1.1”, “GET /health”, “HTTP/1.1 200 OK” */
const MESSAGE_START =
  /^(?:(?:GET|POST|PUT|DELETE|PATCH|HEAD|OPTIONS) (?:\/|https?:\/\/)\S*(?: HTTP\/\d(?:\.\d)?)?$|HTTP\/\d(?:\.\d)? \d{3}\b)/;
const STARTS = codesOf('GPDHO');
/** “Content-Type: text/csv” */
const FIELD = /^[A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*: \S/;
const LONGEST_START = 300;
/** No message has more. */
const MOST_FIELDS = 40;

const isStart = ({ body, first, length }: LineFacts): boolean =>
  STARTS.includes(first) && length <= LONGEST_START && MESSAGE_START.test(body);

/** Whether the line is the first of a message, or a field below one and nothing but fields between. */
function isHeader(lines: readonly LineFacts[], index: number): boolean {
  for (let at = index; at >= 0 && at > index - MOST_FIELDS; at -= 1) {
    const line = lines[at];
    if (!line) return false;
    if (isStart(line)) return true;
    if (line.gapBefore !== GAP.none || !FIELD.test(line.body)) return false;
  }
  return false;
}

/** A request or an answer of HTTP: its first line, and the fields right below. */
export const isHttpHeader = ({ facts, lines, index }: Spot): boolean =>
  isStart(facts) || (facts.gapBefore === GAP.none && isHeader(lines, index));

/** First signs of what is sent as data. */
const DATA = codesOf('{[<"0123456789');

/** What a message holds: data below its fields, a blank line between. */
export function isHttpBody({ facts, lines, index }: Spot): boolean {
  if (facts.gapBefore !== GAP.blank || facts.marker || !DATA.includes(facts.first)) return false;
  return isHeader(lines, index - 1);
}
