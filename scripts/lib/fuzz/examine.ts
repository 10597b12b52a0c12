import { decodeDump } from '../../../src/lib/dump/decode-dump.ts';
import { splitLines } from '../../../src/lib/dump/line.ts';
import type { Line } from '../../../src/lib/dump/line.ts';
import { splitPosts } from '../../../src/lib/dump/split-posts.ts';
import { parseDump } from '../../../src/lib/parse-dump.ts';
import { isReadAlike } from '../../../src/lib/mdx/read/read-alike.ts';
import { toEntry } from '../../../src/lib/mdx/to-entry.ts';
import type { ParsedDump, ParsedPost } from '../../../src/lib/post.ts';
import { plainHighlighter } from '../../../src/lib/render/highlighter.ts';
import { renderEntry } from '../../../src/lib/render/render-entry.ts';
import { prepareEntry } from '../ingest/prepare-entry.ts';
import type { SourcePost } from '../ingest/read-posts.ts';

/** A promise that a dump made the program break. */
export interface Failure {
  /** Which promise. */
  check: 'throws' | 'lines' | 'entry' | 'repeats' | 'reads' | 'html';
  message: string;
}

const NAME = 'fuzz.txt';
const HASH = '0123456789abcdef';
/** Promises that are looked at only when everything is done a second time. */
export const TWICE_ONLY: ReadonlySet<Failure['check']> = new Set(['repeats', 'reads']);
/** What no text of a dump may become. */
const FOREIGN_HTML =
  /<(?:script|style|iframe|object|embed|img|link|meta|base|form)\b|\s(?:href|src)="?\s*(?:javascript|data|vbscript):/i;

export interface Examination {
  /** Everything is done a second time and compared: costs as much again. */
  twice: boolean;
}

/**
 * Takes a dump all the way to HTML and checks what is promised of every dump: nothing throws, every
 * line lies in one block, the entry says what the dump says and runs nothing, it is read as the reader of
 * Markdown reads it, and a second time gives the same.
 *
 * @returns the first broken promise, or null
 */
export function examine(bytes: Uint8Array, options: Examination): Failure | null {
  try {
    const { text } = decodeDump(bytes, NAME);
    return text === null ? null : examineText(text, options);
  } catch (error) {
    return { check: 'throws', message: stackOf(error) };
  }
}

const STACK_SHOWN = 6;

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (error.stack ?? error.message).split('\n').slice(0, STACK_SHOWN).join('\n');
}

function examineText(text: string, { twice }: Examination): Failure | null {
  const lines = splitLines(text);
  const dump = parseDump(text, NAME);
  const stray = strayLine(lines, dump);
  if (stray !== null) return { check: 'lines', message: stray };
  if (twice && JSON.stringify(parseDump(text, NAME)) !== JSON.stringify(dump)) {
    return { check: 'repeats', message: 'Read a second time, the dump has other blocks.' };
  }
  const sources = splitPosts(lines);
  for (const [index, post] of dump.posts.entries()) {
    const source = sources[index];
    if (source === undefined) return { check: 'lines', message: 'A post has no lines.' };
    const examined = { ...source, dump: DUMP, position: post.post, hash: HASH };
    const failure = examinePost(examined, post, twice);
    if (failure !== null) return failure;
  }
  return null;
}

const DUMP = { path: NAME, name: NAME, folder: '', shown: NAME, bytes: 0 };

function strayLine(lines: readonly Line[], { posts }: ParsedDump): string | null {
  const blocks = posts.flatMap((post) => post.blocks);
  let last = 0;
  const covered = new Set<number>();
  for (const block of blocks) {
    const [first, end] = block.lines;
    if (first <= last || end < first) return `Line ${first} lies in two blocks or out of order.`;
    for (let line = first; line <= end; line += 1) covered.add(line);
    last = end;
  }
  const lost = lines.find((line) => line.kind === 'text' && !covered.has(line.number));
  return lost === undefined ? null : `Line ${lost.number} lies in no block.`;
}

function examinePost(source: SourcePost, post: ParsedPost, twice: boolean): Failure | null {
  const context = {
    file: NAME,
    slug: 'fuzz',
    hash: HASH,
    original: null,
    duplicateOf: post.duplicateOf === null ? null : 'earlier',
  };
  const prepared = prepareEntry(source, post, context);
  if (prepared.post === null) {
    const [issue] = prepared.issues;
    return { check: 'entry', message: `${issue?.code ?? ''}: ${issue?.message ?? ''}` };
  }
  if (twice && toEntry(post, context).mdx !== prepared.mdx) {
    return { check: 'repeats', message: 'Written a second time, the entry is another.' };
  }
  if (twice && !isReadAlike(prepared.mdx)) {
    return { check: 'reads', message: 'The reader of Markdown sees another tree in the entry.' };
  }
  const { html } = renderEntry(prepared.tree, { ids: new Map(), highlighter: plainHighlighter });
  const foreign = FOREIGN_HTML.exec(html);
  return foreign === null ? null : { check: 'html', message: `The page would hold ${foreign[0]}` };
}
