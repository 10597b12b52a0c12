import type { Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Handle, Info, State } from 'mdast-util-to-markdown';
import { toString } from 'mdast-util-to-string';

/** Cells longer than this would push the columns of the others out of sight. */
const WIDEST_ALIGNED_CELL = 40;

const writers = { aligned: tableWriter(true), plain: tableWriter(false) };

/** Writes a table: columns below each other when all cells are short. */
export const writeTable: Handle = (node: Table, parent, state: State, info: Info) => {
  const isShort = node.children.every((row) =>
    row.children.every((cell) => toString(cell).length <= WIDEST_ALIGNED_CELL),
  );
  return (isShort ? writers.aligned : writers.plain)(node, parent, state, info);
};

function tableWriter(tablePipeAlign: boolean): Handle {
  const { extensions } = gfmToMarkdown({ tablePipeAlign });
  const [writer] = (extensions ?? []).flatMap(({ handlers }) => handlers?.table ?? []);
  if (writer === undefined) throw new Error('mdast-util-gfm writes no tables');
  return writer;
}
