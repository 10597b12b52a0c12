import type { PhrasingContent } from 'mdast';
import type { Cell } from '../../schemas/cell.ts';
import type { Sample } from '../../schemas/sample.ts';
import { cellFormOf, mendingOf } from './cell-form.ts';
import type { CellForm } from './cell-form.ts';
import { toPortableMarkdown } from './markdown.ts';

/** A post as its notebook and scripts name it. */
export interface ExportedPost {
  id: string;
  title: string;
  /** Who wrote it, and when: one line. */
  byline: string;
  /** Address of its page: absolute when the site's is known, else as seen from beside it. */
  address: string;
  /** Address of the original. */
  url: string | undefined;
  cells: readonly Cell[];
  samples: readonly Sample[];
}

interface NotebookCell {
  cell_type: 'markdown' | 'code';
  id: string;
  metadata: Record<string, unknown>;
  source: string[];
}

/** A notebook of Jupyter (nbformat 4.5): the same post gives the same bytes. */
export function toNotebook(post: ExportedPost): string {
  const samples = new Map(post.samples.map((sample) => [sample.id, sample]));
  const cells = post.cells.flatMap((cell): NotebookCell[] => {
    if (cell.kind === 'prose') return [proseCell(cell, post)];
    const sample = samples.get(cell.id);
    const outputs = cell.outputs.flatMap((id) => samples.get(id) ?? []);
    return sample === undefined ? [] : [codeCell(sample, outputs, post)];
  });
  const notebook = {
    cells: [headCell(post), ...cells],
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

function headCell({ id, title, byline, address, url }: ExportedPost): NotebookCell {
  const links = [
    link('In the hub', address),
    ...(url === undefined ? [] : [link('Original', url)]),
  ];
  const text = toPortableMarkdown([
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    { type: 'paragraph', children: [{ type: 'text', value: byline }] },
  ]);
  return {
    cell_type: 'markdown',
    id,
    metadata: {},
    source: linesOf(`${text}\n\n${links.join(' · ')}`),
  };
}

function proseCell(cell: Extract<Cell, { kind: 'prose' }>, post: ExportedPost): NotebookCell {
  const href = hrefOf(post, cell.anchor);
  const text = `${cell.text}\n\n${link('In the post', href)}`;
  const metadata = { postshelf: { href } };
  return { cell_type: 'markdown', id: cell.id, metadata, source: linesOf(text) };
}

function codeCell(sample: Sample, outputs: readonly Sample[], post: ExportedPost) {
  const form = cellFormOf(sample) ?? { magic: '', code: sample.code, printed: '' };
  const href = hrefOf(post, sample.id);
  const printed = [form.printed, ...outputs.map(({ code }) => `${code}\n`)].join('');
  return {
    cell_type: 'code' as const,
    execution_count: null,
    id: sample.id,
    metadata: { postshelf: { href } },
    outputs:
      printed === '' ? [] : [{ name: 'stdout', output_type: 'stream', text: linesOf(printed) }],
    source: linesOf([...headLines(form, [href, ...mendingOf(sample)]), form.code].join('\n')),
  };
}

/** A file would get the comment too, and a magic of the post's own has to stay the first line. */
function headLines({ magic, code }: CellForm, remarks: readonly string[]): string[] {
  if (magic.startsWith('%%writefile')) return [magic];
  if (code.startsWith('%%')) return [];
  return [...(magic === '' ? [] : [magic]), ...remarks.map((remark) => `# ${remark}`)];
}

function hrefOf({ address }: ExportedPost, anchor: string): string {
  return anchor === '' ? address : `${address}#${anchor}`;
}

function link(words: string, url: string): string {
  const children: PhrasingContent[] = [{ type: 'text', value: words }];
  // Written here and not by the writer of posts, which leaves relative addresses out.
  const label = toPortableMarkdown([{ type: 'paragraph', children }]);
  return `[${label}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
}

/** Lines with their line breaks, as notebooks keep texts. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}
