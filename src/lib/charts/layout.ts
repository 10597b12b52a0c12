import type { Chart, Panel } from './chart.ts';
import { panelRemark } from './chart-words.ts';

/** Where the parts of a chart stand, in pixels. */
export interface Layout {
  width: number;
  height: number;
  /** Height of an item with its gap, and what of it the name above the bar takes. */
  row: number;
  above: number;
  /** Names beside the bars, left of the first panel of a line; 0: above them. */
  names: number;
  /** Name and remark of a panel; 0 where there is only one. */
  head: number;
  panels: { x: number; y: number; width: number; hasNames: boolean }[];
}

export type ChartSize = 'wide' | 'narrow';

const WIDTHS: Record<ChartSize, number> = { wide: 672, narrow: 358 };
/** Advance of a letter at 13 px in the widest of the usual sans faces. */
const LETTER = 7.7;
const LABEL_LETTER = 8.9;
/** The same at 12 px. */
const SMALL_LETTER = 6.5;
const MOST_NAME = 244;
/** Between a name and its bar. */
export const NAME_GAP = 14;
const GAP = 20;
/** Narrower, labels and bars crowd. */
const FEWEST_PANEL = 126;
const HEAD = { name: 22, remark: 36 };

/** Panels side by side with the names at the left, or one below the other with the names above. */
export function layOut(chart: Chart, size: ChartSize): Layout {
  const width = WIDTHS[size];
  const isWide = size === 'wide';
  const names = isWide ? Math.min(MOST_NAME, longest(chart.items) * LETTER + NAME_GAP) : 0;
  const row = isWide ? 24 : 38;
  const head = headHeight(chart.panels);
  const inLine = isWide ? panelsInLine(chart.panels.length, width - names) : 1;
  const each = (width - names - GAP * (inLine - 1)) / inLine;
  const below = chart.form === 'dots' ? 20 : 0;
  const height = head + chart.items.length * row + below;
  const panels = chart.panels.map((_, at) => ({
    x: names + (at % inLine) * (each + GAP),
    y: Math.floor(at / inLine) * (height + GAP),
    width: each,
    hasNames: !isWide || at % inLine === 0,
  }));
  const lines = Math.ceil(chart.panels.length / inLine);
  const above = isWide ? 0 : 18;
  return { width, height: lines * (height + GAP) - GAP, row, above, names, head, panels };
}

/** Room at the right of a panel for its longest label; with one scale for all it is the same in each. */
export function labelRoom({ isShared, panels }: Chart, panel: Panel): number {
  const labels = (isShared ? panels : [panel]).flatMap(({ bars }) =>
    bars.map(({ label }) => label),
  );
  return longest(labels) * LABEL_LETTER + 10;
}

function headHeight(panels: readonly Panel[]): number {
  if (panels.length < 2) return 0;
  return panels.some((panel) => panelRemark(panel, false) !== '') ? HEAD.remark : HEAD.name;
}

/** Names of parameters differ at their ends: a long name keeps some of both. */
const START = 0.6;

/** A name at 13 px cut to what fits, in its middle. */
export function fitting(text: string, width: number): string {
  const most = Math.max(4, Math.round(width / LETTER));
  if (text.length <= most) return text;
  const start = Math.ceil((most - 1) * START);
  return `${text.slice(0, start).trimEnd()}…${text.slice(text.length - (most - 1 - start)).trimStart()}`;
}

/** Whether a text fits at 12 px. */
export function fitsSmall(text: string, width: number): boolean {
  return text.length * SMALL_LETTER <= width;
}

/** As many as fit, spread evenly over the lines. */
function panelsInLine(count: number, width: number): number {
  const most = Math.max(1, Math.floor((width + GAP) / (FEWEST_PANEL + GAP)));
  return Math.ceil(count / Math.ceil(count / most));
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}
