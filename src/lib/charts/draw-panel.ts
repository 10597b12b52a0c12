import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Bar, Chart, Panel } from './chart.ts';
import { NAME_GAP, fitting, labelRoom } from './layout.ts';
import type { Layout } from './layout.ts';
import { tickLabel } from './tick-label.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/** The bars or dots of one panel, with the names of the items where it has them. */
export function drawPanel(chart: Chart, panel: Panel, layout: Layout, at: number): Element {
  const place = layout.panels[at] ?? { width: layout.width, hasNames: false };
  const below = chart.form === 'dots' ? 20 : 0;
  return Plot.plot({
    document,
    width: place.width,
    height: chart.items.length * layout.row + below,
    margin: 0,
    marginRight: labelRoom(chart, panel),
    marginBottom: below,
    x: { ...scaleOf(chart, panel), axis: null },
    y: { type: 'band', domain: chart.items, axis: null, padding: 0 },
    color: { type: 'identity' },
    marks: [
      ...(chart.form === 'bars' ? bars(panel, layout) : dots(chart, panel, layout)),
      labels(panel, layout),
      ...(place.hasNames ? names(chart, panel, layout, place.width) : []),
    ],
  });
}

function scaleOf({ form, isShared, panels }: Chart, panel: Panel): Plot.ScaleOptions {
  const shown = isShared ? panels : [panel];
  const ends = shown.flatMap(({ bars: each }) =>
    each.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]),
  );
  const top = Math.max(...ends);
  if (form === 'dots') {
    const positive = ends.filter((end) => end > 0);
    return { type: 'log', domain: [powerBelow(Math.min(...positive)), top] };
  }
  return { type: 'linear', domain: [Math.min(0, ...ends), Math.max(0, top)] };
}

function powerBelow(value: number): number {
  return 10 ** Math.floor(Math.log10(value));
}

const GAP = 4;
const fill = ({ isBest }: Bar): string => (isBest ? 'var(--bar-best)' : 'var(--bar)');

function bars({ bars: each }: Panel, { above }: Layout): Plot.Markish[] {
  const inset = { insetTop: above === 0 ? GAP : above, insetBottom: GAP };
  return [
    Plot.barX(each, { x: 'value', y: 'item', fill, ...inset }),
    spread(each, above),
    ...(above === 0 ? [Plot.ruleX([0], { stroke: 'currentColor', strokeWidth: 1 })] : []),
  ];
}

/** Ranges and deviations as a line from end to end. */
function spread(each: readonly Bar[], above: number): Plot.Markish {
  const ranges = each.filter(({ low }) => low !== undefined);
  return Plot.ruleY(ranges, {
    x1: 'low',
    x2: 'high',
    y: 'item',
    stroke: 'currentColor',
    dy: lowered(above),
  });
}

/** How far the middle of a bar lies below the middle of its row. */
function lowered(above: number): number {
  return above === 0 ? 0 : (above - GAP) / 2;
}

function dots(chart: Chart, panel: Panel, { above }: Layout): Plot.Markish[] {
  const { domain } = scaleOf(chart, panel);
  const [from = 1, to = 1] = Array.isArray(domain) ? domain.map(Number) : [];
  const count = Math.max(1, Math.ceil(Math.log10(to / from)));
  const powers = Array.from({ length: count + 1 }, (_, power) => from * 10 ** power);
  const ticks = powers.filter((power) => power <= to);
  return [
    Plot.ruleX(ticks, { stroke: 'var(--rule)' }),
    Plot.text(ticks, {
      x: (tick: number) => tick,
      text: (tick: number) => tickLabel(tick, panel.unit),
      frameAnchor: 'bottom',
      dy: 14,
      fill: 'var(--pencil)',
      fontSize: 12,
    }),
    spread(panel.bars, above),
    Plot.dot(panel.bars, { x: 'value', y: 'item', fill, r: 5, dy: lowered(above) }),
  ];
}

function labels({ bars: each }: Panel, { above }: Layout): Plot.Markish {
  return Plot.text(each, {
    x: ({ value, high }: Bar) => Math.max(value, high ?? value, 0),
    y: 'item',
    text: 'label',
    textAnchor: 'start',
    dx: 8,
    dy: lowered(above),
    fontSize: 13,
    fontWeight: 600,
  });
}

/** The item that is best in the panel is set bold. */
function names(chart: Chart, panel: Panel, layout: Layout, width: number): Plot.Markish[] {
  const isAbove = layout.names === 0;
  const room = isAbove ? width : layout.names - NAME_GAP;
  const bold = new Set(panel.bars.filter(({ isBest }) => isBest).map(({ item }) => item));
  const write = (items: readonly string[], fontWeight: number): Plot.Markish[] =>
    items.length === 0
      ? []
      : [
          Plot.text(items, {
            y: (item: string) => item,
            text: (item: string) => fitting(item, room),
            frameAnchor: 'left',
            textAnchor: 'start',
            dx: -layout.names,
            dy: isAbove ? -layout.row / 2 + 9 : 0,
            fontSize: 13,
            fontWeight,
          }),
        ];
  const rest = chart.items.filter((item) => !bold.has(item));
  return [...write(rest, 400), ...write([...bold], 600)];
}
