import type { Nodes, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { OutlineItem } from '../../schemas/post-view.ts';
import type { Highlighter } from './highlighter.ts';
import { claimsByParagraph } from './mark-claims.ts';
import type { ClaimIds } from './mark-claims.ts';
import { SectionNumbers } from './numbering.ts';

/** Ids of the addressable nodes of one entry: headings, items of procedures, samples, tables. */
export type NodeIds = ReadonlyMap<Nodes, string>;

/** What the handlers of one entry share: what they are given, and what they count. */
export interface RenderContext {
  readonly ids: NodeIds;
  readonly highlighter: Highlighter;
  readonly sections: SectionNumbers;
  readonly outline: OutlineItem[];
  /** Figures that are captions, by the table that they belong to. */
  readonly captions: ReadonlyMap<Table, MdxJsxFlowElement>;
  /** Claims with their ids, by the paragraph that they stand in. */
  readonly claims: ReturnType<typeof claimsByParagraph>;
  /** Id of the procedure that is open: a list without an id of its own goes on with it. */
  procedure: string | null;
  tables: number;
  formulas: number;
  /** Items of lists around the place that is being rendered. */
  openItems: number;
}

export function createContext(
  ids: NodeIds,
  highlighter: Highlighter,
  captions: RenderContext['captions'] = new Map(),
  claims: ClaimIds = new Map(),
): RenderContext {
  const sections = new SectionNumbers();
  return {
    ids,
    highlighter,
    sections,
    outline: [],
    captions,
    claims: claimsByParagraph(claims),
    procedure: null,
    tables: 0,
    formulas: 0,
    openItems: 0,
  };
}
