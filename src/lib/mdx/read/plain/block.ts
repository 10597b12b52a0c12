import type { Heading, Paragraph } from 'mdast';
import type { Position } from 'unist';
import { along, readPlainInline } from './inline.ts';
import type { Setting } from './inline.ts';
import { startsPlain } from './starts-plain.ts';

/** One blank behind the signs, and none of them at the end, where they would close the heading. */
const HEADING = /^(#{1,6}) (?! )([^\n]*[^#\s])$/;
const BLANK_AT_END = /[ \t](?:\n|$)/;

/** A heading; null when the text may be something else. */
export function readPlainHeading(text: string, setting: Setting): Heading | null {
  const [, signs, title] = HEADING.exec(text) ?? [];
  if (signs === undefined || title === undefined) return null;
  const { start } = setting;
  const content = { ...setting, start: along(start, signs.length + 1) };
  const children = readPlainInline(title, content);
  if (children === null) return null;
  const position = { start, end: along(start, text.length) };
  return { type: 'heading', depth: depthOf(signs), children, position };
}

function depthOf({ length }: string): Heading['depth'] {
  return length === 1 || length === 2 || length === 3 || length === 4 || length === 5 ? length : 6;
}

/** A paragraph; null when the text may be something else, as a whole or in part. */
export function readPlainParagraph(
  text: string,
  setting: Setting,
): (Paragraph & { position: Position }) | null {
  const lines = text.split('\n');
  if (BLANK_AT_END.test(text) || !lines.every(startsPlain)) return null;
  const children = readPlainInline(text, setting);
  if (children === null) return null;
  return { type: 'paragraph', children, position: positionOf(lines, setting) };
}

/** The place of lines of text that stand below each other. */
function positionOf(lines: readonly string[], { start, margin }: Setting): Position {
  let end = along(start, lines[0]?.length ?? 0);
  for (const { length } of lines.slice(1)) {
    const next = { line: end.line + 1, column: 1, offset: (end.offset ?? 0) + 1 };
    end = along(next, margin + length);
  }
  return { start, end };
}
