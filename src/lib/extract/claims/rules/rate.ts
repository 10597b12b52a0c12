import { metricOf } from '../../metrics/metric-named.ts';
import type { Rule } from '../scene.ts';

const COMPUTE_UNIT = /FLOPS$|TOPS$/u;

const MORE = /^ (?<way>more|fewer|higher|lower) (?:\p{L}+ ){1,2}(?:per|a) second\b/u;

/** `250 images per second`, `2 GB/s`, `1,500 RPCs/s`: the unit names the metric. */
export const rate: Rule = (figure, scene) => {
  const { value } = figure;
  if (value.kind !== 'rate') return moreOf(figure, scene);
  const metric = COMPUTE_UNIT.test(value.unit) ? 'compute' : 'throughput';
  return { metric: metricOf(metric), change: null, isCertain: false };
};

/** `30% more requests per second` */
const moreOf: Rule = (figure, scene) => {
  const { value } = figure;
  const way = MORE.exec(scene.after(figure))?.groups?.['way'];
  if (way === undefined || (value.kind !== 'percent' && value.kind !== 'factor')) return null;
  const change = way === 'more' || way === 'higher' ? 'more' : 'less';
  return { metric: metricOf('throughput'), change, isCertain: true };
};
