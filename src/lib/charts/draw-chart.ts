import type { Element as HastElement, ElementContent, Properties } from 'hast';
import { h } from '../render/hast.ts';
import type { Chart, Panel } from './chart.ts';
import { chartAlternative, panelRemark } from './chart-words.ts';
import { drawPanel } from './draw-panel.ts';
import { fitsSmall, fitting, layOut } from './layout.ts';
import type { ChartSize, Layout } from './layout.ts';

/** Attributes of drawings that say nothing here. */
const LEFT_OUT = new Set(['aria-label', 'class']);
const LONG_DECIMAL = /-?\d+\.\d{2,}/g;

/** Draws a chart in one of its sizes. */
export type DrawChart = (chart: Chart, size: ChartSize) => HastElement;

/**
 * The chart as SVG, colours by the tokens of the page. Both sizes stand in a page; its styles show the
 * one that fits.
 */
export function drawChart(chart: Chart, size: ChartSize): HastElement {
  const layout = layOut(chart, size);
  const { width, height } = layout;
  const panels = chart.panels.flatMap((panel, at) => {
    const { x, y } = layout.panels[at] ?? { x: 0, y: 0 };
    const drawn = [...drawPanel(chart, panel, layout, at).children].flatMap(toHast);
    const body = h('g', { transform: shift(x, y + layout.head) }, drawn);
    return layout.head === 0 ? [body] : [...panelHead(panel, layout, at), body];
  });
  const properties = {
    className: [size],
    viewBox: `0 0 ${String(width)} ${String(Math.ceil(height))}`,
    width: String(width),
    height: String(Math.ceil(height)),
    role: 'img',
    ariaLabel: chartAlternative(chart),
    textAnchor: 'middle',
    fill: 'currentColor',
  };
  return h('svg', properties, panels);
}

function panelHead(panel: Panel, { panels }: Layout, at: number): HastElement[] {
  const { x, y, width } = panels[at] ?? { x: 0, y: 0, width: 0 };
  const line = (text: string, down: number, size: 12 | 13, properties: Properties): HastElement => {
    const place = { x: round(x), y: round(y + down), textAnchor: 'start', fontSize: String(size) };
    return h('text', { ...place, ...properties }, [text]);
  };
  const remarks = [panelRemark(panel, false), panelRemark({ ...panel, unit: '' }, false)];
  const remark = remarks.find((text) => fitsSmall(text, width)) ?? '';
  return [
    line(fitting(panel.name, width), 12, 13, { fontWeight: '600' }),
    ...(remark === '' ? [] : [line(remark, 27, 12, { fill: 'var(--pencil)' })]),
  ];
}

/** Elements with their attributes rounded; styles of the library are left out. */
function toHast(element: Element): ElementContent[] {
  if (element.tagName.toLowerCase() === 'style') return [];
  const attributes = [...element.attributes].filter(({ name }) => !LEFT_OUT.has(name));
  const properties = Object.fromEntries(
    attributes.map(({ name, value }) => [
      name,
      value.replace(LONG_DECIMAL, (number) => round(Number(number))),
    ]),
  );
  const children = [...element.childNodes].flatMap((child): (ElementContent | string)[] => {
    if (child.nodeType === TEXT_NODE) return [child.textContent ?? ''];
    return isElement(child) ? toHast(child) : [];
  });
  return [h(element.tagName.toLowerCase(), properties, children)];
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

function shift(x: number, y: number): string {
  return `translate(${round(x)},${round(y)})`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
