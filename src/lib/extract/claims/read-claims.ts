import type { Metric } from '../../../schemas/metric.ts';
import type { Value } from '../../../schemas/value.ts';
import type { Figure } from './figures.ts';
import { baselinesIn } from './baselines.ts';
import { comparative } from './rules/comparative.ts';
import { duration } from './rules/duration.ts';
import { metricAhead } from './rules/metric-ahead.ts';
import { metricBehind } from './rules/metric-behind.ts';
import { rate } from './rules/rate.ts';
import { saving } from './rules/saving.ts';
import { Scene } from './scene.ts';
import type { Finding, Rule } from './scene.ts';
import type { Stretch } from './sentences.ts';
import { isVetoed } from './vetoes.ts';

/** A claim as a sentence makes it; the stretch is its figure. */
export interface SentenceClaim extends Stretch {
  metric: Metric;
  value: Value;
  change: Finding['change'];
  isCertain: boolean;
  /** What it was before or is elsewhere: `from 900 ms to 40 ms`, `100 ms instead of 500 ms`. */
  baseline: Value | null;
}

/** From the surest to the least sure; the first that finds something decides. */
const RULES: readonly Rule[] = [comparative, metricBehind, metricAhead, duration, saving, rate];

/** The claims that a sentence makes, in order. */
export function claimsIn(sentence: string): SentenceClaim[] {
  const scene = new Scene(sentence);
  const former = baselinesIn(scene);
  return scene.figures.flatMap((figure) => {
    if ([...former.values()].includes(figure) || isVetoed(figure, scene)) return [];
    const finding = firstFinding(figure, scene);
    if (finding === null) return [];
    const { start, end, value } = figure;
    return [{ start, end, value, ...finding, baseline: former.get(figure)?.value ?? null }];
  });
}

function firstFinding(figure: Figure, scene: Scene): Finding | null {
  for (const rule of RULES) {
    const finding = rule(figure, scene);
    if (finding !== null) return finding;
  }
  return null;
}
