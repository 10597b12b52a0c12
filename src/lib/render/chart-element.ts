import type { Element } from 'hast';
import type { Chart } from '../charts/chart.ts';
import { chartSubtitle, chartTitle } from '../charts/chart-words.ts';
import type { DrawChart } from '../charts/draw-chart.ts';
import { h } from './hast.ts';

/** A chart with its title, in two sizes; the styles show the one that fits. Its words repeat the table. */
export function chartElement(chart: Chart, draw: DrawChart): Element {
  const subtitle = chartSubtitle(chart);
  return h('div', { className: ['chart'], dataPagefindIgnore: 'all' }, [
    h('p', { className: ['chart-title'] }, [chartTitle(chart)]),
    subtitle === '' ? null : h('p', { className: ['remark'] }, [subtitle]),
    draw(chart, 'wide'),
    draw(chart, 'narrow'),
  ]);
}
