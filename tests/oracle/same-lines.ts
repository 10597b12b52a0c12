import { readFileSync } from 'node:fs';
import { diffArrays } from 'diff';
import { decodeDump } from '../../src/lib/dump/decode-dump.ts';
import { splitLines, toLine } from '../../src/lib/dump/line.ts';
import { parseDump } from '../../src/lib/parse-dump.ts';
import { rebuild } from './rebuild.ts';
import { render } from './render.ts';
import { trimEnd } from './whitespace.ts';

/** A recovered dump, rendered again, beside itself. */
export interface Rerendered {
  /** Lines of the dump. */
  lines: number;
  /** Lines that came out the same, byte for byte and in order. */
  same: number;
  /** The same but for {@link withoutException}. */
  alike: number;
  /** What is not even alike: `-` lines of the dump, `+` lines rendered. */
  changes: string[];
}

/** Below body and main lies the page with its posts. */
const PAGE_DEPTH = 2;

/** Reads a dump, renders what was recovered, compares. */
export function rerender(path: string): Rerendered {
  const text = trimEnd(decodeDump(readFileSync(path), path).text ?? '');
  const blocks = parseDump(text, path).posts.flatMap((post) => post.blocks);
  const wanted = text.split('\n');
  const made = render([rebuild(splitLines(text), blocks)], PAGE_DEPTH).text.split('\n');
  const alike = compare(wanted.map(withoutException), made.map(withoutException));
  const { same } = compare(wanted, made);
  return { lines: wanted.length, same, alike: alike.same, changes: alike.changes };
}

/**
 * A line without what blocks are allowed to forget:
 * - blanks at the edges of a text: no-break spaces that a reader does not see;
 * - the blanks of a line of code that has nothing else.
 */
function withoutException(raw: string): string {
  const line = toLine(raw, 1);
  if (line.kind === 'spaces') return '';
  return line.kind === 'nbsp' ? raw : ' '.repeat(line.indent) + line.text;
}

function compare(
  wanted: readonly string[],
  made: readonly string[],
): Pick<Rerendered, 'same' | 'changes'> {
  const parts = diffArrays([...wanted], [...made]);
  const kept = parts.filter(({ added, removed }) => !added && !removed);
  return {
    same: kept.reduce((sum, { value }) => sum + value.length, 0),
    changes: parts.flatMap(({ added, removed, value }) =>
      added || removed ? value.map((line) => `${added ? '+' : '-'}${line}`) : [],
    ),
  };
}
