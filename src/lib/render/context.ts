import type { ListItem, Nodes } from 'mdast';
import type { OutlineItem } from '../../schemas/post-view.ts';
import type { DrawChart } from '../charts/draw-chart.ts';
import type { TableTexts } from '../extract/tables/table-texts.ts';
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
  /** Captions and footnotes, by the table that they belong to. */
  readonly texts: TableTexts;
  /** Address of the original of the post, if known. */
  readonly original: string | undefined;
  /** Draws charts; where it is missing, tables have none. */
  readonly draw: DrawChart | undefined;
  /** Claims with their ids, by the paragraph that they stand in. */
  readonly claims: ReturnType<typeof claimsByParagraph>;
  /** Items of outlines, with the id of the section that they name, if they name one. */
  readonly outlines: ReadonlyMap<ListItem, string | null>;
  /** The section that is a step, until its heading has been rendered. */
  headed: { id: string; number: number } | null;
  /** Id of the procedure that is open: a list without an id of its own goes on with it. */
  procedure: string | null;
  tables: number;
  /** Bars and dots drawn so far. */
  bars: number;
  formulas: number;
  /** Items of lists around the place that is being rendered. */
  openItems: number;
}

/** What beside ids and colours an entry is rendered with. */
interface Tools {
  texts?: TableTexts;
  claims?: ClaimIds | undefined;
  draw?: DrawChart | undefined;
  original?: string | undefined;
  outlines?: ReadonlyMap<ListItem, string | null>;
}

export function createContext(
  ids: NodeIds,
  highlighter: Highlighter,
  {
    texts = { captions: new Map(), notes: new Map() },
    claims = new Map(),
    draw,
    original,
    outlines = new Map(),
  }: Tools = {},
): RenderContext {
  const sections = new SectionNumbers();
  return {
    ids,
    highlighter,
    sections,
    outline: [],
    texts,
    draw,
    original,
    outlines,
    headed: null,
    claims: claimsByParagraph(claims),
    procedure: null,
    tables: 0,
    bars: 0,
    formulas: 0,
    openItems: 0,
  };
}
