import { readFileSync } from 'node:fs';

/** One readable case: a piece of a post and the blocks that it must become. */
export interface Case {
  name: string;
  /** Lines of the piece, separated by newlines; `~` stands for a no-break space, `·` for a trailing blank. */
  input: string;
  /** Expected blocks in the compact notation, e.g. `heading2 3-3`, `code:python 5-9`. */
  expected: string[];
}

const CASE_MARK = '=== ';
const SEPARATOR = '---';

function readCase(text: string): Case {
  const lines = text.split('\n');
  const cut = lines.indexOf(SEPARATOR);
  const input = lines.slice(1, cut).join('\n').replaceAll('~', '\u00a0').replaceAll('·', ' ');
  const expected = lines
    .slice(cut + 1)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { name: lines[0]?.trim() ?? '', input, expected };
}

/** Cases of a file: `=== name`, the input, a line `---`, the expected blocks. */
export function readCases(file: URL): Case[] {
  const text = readFileSync(file, 'utf8');
  return text.split(`\n${CASE_MARK}`).slice(1).map(readCase);
}
