import { codesOf } from '../../characters.ts';
import type { Line } from '../../dump/line.ts';

/** The bullet or number that opens a list item. */
export interface Marker {
  ordered: boolean;
  /** The printed number; 0 for a bullet. */
  value: number;
  /** 1 = outermost list. */
  depth: number;
  /** Length of the marker with the blanks behind it. */
  width: number;
  /** Printed as the dumps' renderer prints it; otherwise the text has Markdown's form. */
  rendered: boolean;
}

const RENDERED = /^(?:•|(\d{1,6})\.) /;
const HAND_WRITTEN = /^(?:[-*+•–]|(\d{1,4})[.)])[ \u00a0]+(?=\S)/;
const HAND_STARTS = codesOf('-*+•–0123456789');
/** The renderer indents two spaces a level. */
const INDENT_STEP = 2;
/** Hand-written lists indent by two to four; four spaces are one level as well. */
const HAND_STEP = 2;

function marker(match: RegExpExecArray, depth: number, rendered: boolean): Marker {
  const digits = match[1];
  return {
    ordered: digits !== undefined,
    value: digits === undefined ? 0 : Number(digits),
    depth,
    width: match[0].length,
    rendered,
  };
}

/** The list marker at the start of a line, null when there is none. */
export function markerOf(line: Line): Marker | null {
  if (line.indent >= INDENT_STEP && line.indent % INDENT_STEP === 0) {
    const match = RENDERED.exec(line.text);
    if (match) return marker(match, line.indent / INDENT_STEP, true);
  }
  if (!HAND_STARTS.includes(line.text.charCodeAt(0))) return null;
  const match = HAND_WRITTEN.exec(line.text);
  return match ? marker(match, 1 + Math.floor(line.indent / HAND_STEP), false) : null;
}
