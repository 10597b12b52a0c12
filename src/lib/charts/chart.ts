/** One figure of a panel. */
export interface Bar {
  item: string;
  /** In the base unit of the panel. */
  value: number;
  low?: number;
  high?: number;
  /** The figure as the post has it. */
  label: string;
  isBest: boolean;
}

/** One measure over the items that it was taken of. */
export interface Panel {
  name: string;
  /** Canonical unit; empty when there is none. */
  unit: string;
  direction: 'up' | 'down' | null;
  /** In the order of the items; an item without a figure is left out. */
  bars: Bar[];
}

/** What the chart of a table shows. */
export interface Chart {
  /** Head of what is compared: `Model`; empty when the table does not say. */
  by: string;
  items: string[];
  panels: Panel[];
  /** All panels have the same scale; otherwise each has its own. */
  isShared: boolean;
  /** Bars from zero; dots on a logarithmic scale where bars would hide the small figures. */
  form: 'bars' | 'dots';
  /** Measures that found no place. */
  left: number;
}
