import type { Code, Nodes, Root, RootContent } from 'mdast';
import type { Cell } from '../../schemas/cell.ts';
import type { Sample } from '../../schemas/sample.ts';
import { cellFormOf } from './cell-form.ts';
import { toPortableMarkdown } from './markdown.ts';
import { piecesOf } from './pieces.ts';
import type { Piece } from './pieces.ts';

export interface CellSource {
  /** Id of the post. */
  id: string;
  tree: Root;
  /** Ids of the parts with an address, by their node. */
  ids: ReadonlyMap<Nodes, string>;
  samples: readonly Sample[];
}

/**
 * A post as the cells of a notebook: code that a notebook can run stands alone, what it printed goes
 * with it when it follows directly, everything else is prose. Empty when there is no code to use.
 */
export function cellsOf(source: CellSource): Cell[] {
  if (!source.samples.some(({ role }) => role === 'code')) return [];
  const samples = new Map(source.samples.map((sample) => [sample.id, sample]));
  const sampleOf = (code: Code): Sample | undefined => samples.get(source.ids.get(code) ?? '');
  const standsAlone = (code: Code): boolean => {
    const sample = sampleOf(code);
    return sample !== undefined && (sample.role === 'output' || cellFormOf(sample) !== null);
  };
  const cells = new Cells(source.id);
  for (const piece of piecesOf(source.tree.children, { ids: source.ids, standsAlone })) {
    const sample = piece.kind === 'code' ? sampleOf(piece.node) : undefined;
    if (sample === undefined) cells.addProse(piece);
    else if (sample.role === 'code') cells.addSample(sample.id);
    else if (!cells.addOutput(sample.id)) cells.addProse(piece, sample.id);
  }
  return cells.finish();
}

interface OpenProse {
  anchor: string;
  nodes: RootContent[];
  /** Headings only so far: the text below them belongs to them. */
  isHead: boolean;
}

class Cells {
  readonly #cells: Cell[] = [];
  readonly #postId: string;
  readonly #used = new Map<string, number>();
  #open: OpenProse | null = null;
  /** The last address that was passed. */
  #anchor = '';

  constructor(postId: string) {
    this.#postId = postId;
  }

  addProse(piece: Piece, anchor = piece.kind === 'prose' ? piece.anchor : ''): void {
    const nodes = piece.kind === 'prose' ? piece.nodes : [piece.node];
    const isHead = nodes[0]?.type === 'heading';
    if (isHead && this.#open?.isHead === false) this.#close();
    if (anchor !== '') this.#anchor = anchor;
    this.#open ??= { anchor: this.#anchor, nodes: [], isHead };
    this.#open.nodes.push(...nodes);
    this.#open.isHead &&= isHead;
  }

  addSample(id: string): void {
    this.#close();
    this.#anchor = id;
    this.#cells.push({ kind: 'sample', id, outputs: [] });
  }

  /** @returns false when no code stands right before it */
  addOutput(id: string): boolean {
    const last = this.#cells.at(-1);
    if (this.#open !== null || last?.kind !== 'sample') return false;
    last.outputs.push(id);
    this.#anchor = id;
    return true;
  }

  finish(): Cell[] {
    this.#close();
    return this.#cells;
  }

  #close(): void {
    if (this.#open === null) return;
    const { anchor, nodes } = this.#open;
    this.#open = null;
    const text = toPortableMarkdown(nodes);
    if (text !== '') this.#cells.push({ kind: 'prose', id: this.#idOf(anchor), anchor, text });
  }

  /** Text behind a sample has no address of its own: it is named after what it follows. */
  #idOf(anchor: string): string {
    const name = `t-${anchor === '' ? this.#postId : anchor}`;
    const count = (this.#used.get(name) ?? 0) + 1;
    this.#used.set(name, count);
    return count === 1 ? name : `${name}-${String(count)}`;
  }
}
