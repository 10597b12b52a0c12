import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from '../render/hast.ts';
import type { Chart } from './chart.ts';
import { chartAlternative, chartSubtitle, chartTitle } from './chart-words.ts';
import { drawChart } from './draw-chart.ts';
import { fitting } from './layout.ts';

const PAD = 24;
const HEAD = 52;
const FOOT = 28;
/** Characters that no XML may hold. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;
const NAMESPACE = 'http://www.w3.org/2000/svg';
/** The colours of the site; a viewer that knows the reader's theme takes the dark ones. */
const STYLE = `svg{color:#261f19;--paper:#fcfaf5;--pencil:#675f57;--rule:#ddd7cc;--bar:#998b7b;--bar-best:#a92a1b}@media(prefers-color-scheme:dark){svg{color:#e7e2d9;--paper:#171411;--pencil:#aaa49b;--rule:#37332e;--bar:#7a6f63;--bar-best:#db6a4e}}text{white-space:pre}`;

/**
 * A chart as a file of its own: with its colours, its title and where it comes from.
 *
 * @param source one line below the chart
 */
export function standaloneSvg(chart: Chart, source: string): string {
  const drawn = drawChart(chart, 'wide');
  const inner = {
    width: Number(drawn.properties['width']),
    height: Number(drawn.properties['height']),
  };
  const width = inner.width + 2 * PAD;
  const height = inner.height + HEAD + FOOT + 2 * PAD;
  const svg = h(
    'svg',
    {
      xmlns: NAMESPACE,
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      width: String(width),
      height: String(height),
      role: 'img',
      fill: 'currentColor',
      fontFamily: 'system-ui, "Segoe UI", Roboto, sans-serif',
    },
    [
      h('title', {}, [chartAlternative(chart)]),
      h('style', {}, [STYLE]),
      h('rect', { width: '100%', height: '100%', fill: 'var(--paper)' }),
      line(chartTitle(chart), PAD + 16, { fontSize: '16', fontWeight: '600' }, inner.width * 0.8),
      line(chartSubtitle(chart), PAD + 35, { fontSize: '13', fill: 'var(--pencil)' }, inner.width),
      h(
        'g',
        { transform: `translate(${String(PAD)},${String(PAD + HEAD)})`, textAnchor: 'middle' },
        [...drawn.children],
      ),
      line(source, height - PAD + 6, { fontSize: '12', fill: 'var(--pencil)' }, inner.width),
    ],
  );
  return `${asXml(toHtml(svg, { space: 'svg', closeEmptyElements: true }))}\n`;
}

/** What HTML allows in a text and XML does not. */
function asXml(markup: string): string {
  return markup.replaceAll(']]>', ']]&gt;').replace(NO_XML, '');
}

function line(text: string, y: number, properties: Element['properties'], room: number): Element {
  return h('text', { x: String(PAD), y: String(y), ...properties }, [fitting(text, room)]);
}
