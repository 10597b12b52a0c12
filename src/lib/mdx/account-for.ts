import type { Root } from 'mdast';
import type { Block } from '../blocks/block.ts';
import type { Line } from '../dump/line.ts';
import type { Issue } from '../issue.ts';
import type { ParsedPost } from '../post.ts';
import type { Post } from '../../schemas/post.ts';
import { inkAfterRemovals, textInEntry, textOfBlock } from './account/block-ink.ts';
import { afterInk, inkOf, isBlankFrom, textOfTree } from './account/ink.ts';
import { isBodyBlock } from './blocks/flow-node.ts';
import { parseEntry } from './parse-entry.ts';

/** An entry as it was read back. */
export interface ReadBack {
  post: Post;
  tree: Root;
}

/**
 * Proves that nothing was lost and nothing invented: every line with ink lies in exactly one block;
 * every block has the ink of its lines, less what is declared to go (list markers, delimiters of
 * formulas); the entry, read back, has the ink of all blocks in their order.
 *
 * @param dumpLines lines of the dump, at least those of the post, one after another
 * @returns one error for the first deviation of each kind; none when all is accounted for
 */
export function accountFor(dumpLines: readonly Line[], post: ParsedPost, mdx: string): Issue[] {
  const entry = parseEntry(mdx, 'entry');
  if (entry.post === null) return entry.issues;
  return accountForEntry(dumpLines, post, entry);
}

/** The same for an entry that was read back already. */
export function accountForEntry(
  dumpLines: readonly Line[],
  post: ParsedPost,
  entry: ReadBack,
): Issue[] {
  const first = dumpLines[0]?.number ?? 1;
  const lines = dumpLines.slice(post.lines[0] - first, post.lines[1] - first + 1);
  const problems = [
    ...lineProblems(lines, post.blocks),
    ...blockProblems(lines, post.blocks),
    ...entryProblems(post, entry),
  ];
  return problems.map(({ line, message }) => ({
    code: 'not-conserved',
    severity: 'error',
    file: '',
    line,
    message,
    hint: 'This is a fault of the program: please report it with the post.',
  }));
}

interface Problem {
  line: number;
  message: string;
}

function lineProblems(lines: readonly Line[], blocks: readonly Block[]): Problem[] {
  let next = 0;
  let last = 0;
  for (const block of blocks) {
    if (block.lines[0] <= last) return [{ line: block.lines[0], message: 'In two blocks.' }];
    for (; (lines[next]?.number ?? Infinity) < block.lines[0]; next += 1) {
      if (lines[next]?.kind === 'text') return [inNoBlock(lines[next])];
    }
    while ((lines[next]?.number ?? Infinity) <= block.lines[1]) next += 1;
    last = block.lines[1];
  }
  const rest = lines.slice(next).find((line) => line.kind === 'text');
  return rest === undefined ? [] : [inNoBlock(rest)];
}

function inNoBlock(line: Line | undefined): Problem {
  return { line: line?.number ?? 0, message: 'The line is in no block.' };
}

function blockProblems(lines: readonly Line[], blocks: readonly Block[]): Problem[] {
  const first = lines[0]?.number ?? 1;
  const changed = blocks.find((block) => {
    const own = lines.slice(block.lines[0] - first, block.lines[1] - first + 1);
    return !isAllOf(block, own.map((line) => line.raw).join(''));
  });
  if (changed === undefined) return [];
  return [{ line: changed.lines[0], message: `The text of this ${changed.type} was changed.` }];
}

/** Whether a block has the ink of its lines, less what is declared to go. */
function isAllOf(block: Block, lines: string): boolean {
  const text = textOfBlock(block);
  const end = afterInk(lines, 0, text);
  if (end >= 0 && isBlankFrom(lines, end)) return true;
  return inkAfterRemovals(block, inkOf(lines)).includes(inkOf(text));
}

function entryProblems(post: ParsedPost, entry: ReadBack): Problem[] {
  return [...bodyProblems(post, entry.tree), ...frontmatterProblems(post, entry.post)];
}

function bodyProblems(post: ParsedPost, tree: Root): Problem[] {
  const read = textOfTree(tree);
  let at = 0;
  for (const block of post.blocks.filter(isBodyBlock)) {
    at = afterInk(read, at, textInEntry(block));
    if (at < 0) {
      return [
        { line: block.lines[0], message: `This ${block.type} is not in the entry as it was.` },
      ];
    }
  }
  if (isBlankFrom(read, at)) return [];
  return [{ line: post.lines[1], message: 'The entry has words that the dump has not.' }];
}

/** A title without ink (blanks that only Unicode knows) gets a name of ours. */
function frontmatterProblems(post: ParsedPost, written: Post): Problem[] {
  const titles = post.blocks.filter((block) => block.type === 'title');
  const title = titles.find(
    ({ text }) => inkOf(text) !== '' && inkOf(text) !== inkOf(written.title),
  );
  const removed = post.blocks.filter((block) => !isBodyBlock(block) && block.type !== 'title');
  const lost = removed.find(
    (block, index) => inkOf(textOfBlock(block)) !== inkOf(written.removed[index]?.text ?? ''),
  );
  return [title, lost]
    .filter((block) => block !== undefined)
    .map((block) => ({
      line: block.lines[0],
      message: `This ${block.type} is not in the frontmatter.`,
    }));
}
