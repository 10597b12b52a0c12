import type { Metric } from '../../../schemas/metric.ts';
import type { Value } from '../../../schemas/value.ts';
import type { Figure } from './figures.ts';
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
  /** What the figure was before: `from 1200 ms to 4 ms`. */
  baseline: Value | null;
}

/** From the surest to the least sure; the first that finds something decides. */
const RULES: readonly Rule[] = [comparative, metricBehind, metricAhead, duration, saving, rate];

/** `from 43% to below 14%` */
const FROM =
  /\bfrom (?:about |around |over |under |nearly |almost |an? (?:peak|average|mean|median|total) of |[~≈<>])*$/iu;
const TO =
  /^ (?:down |up )?to (?:about |around |below |under |over |above |nearly |almost |just |only |less than |more than |an? (?:peak|average|mean|median|total) of |[~≈<>])*$/iu;

/** The claims that a sentence makes, in order. */
export function claimsIn(sentence: string): SentenceClaim[] {
  const scene = new Scene(sentence);
  const former = formerFigures(scene);
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

/** Figures that hold no more, by those that took their place. */
function formerFigures({ text, figures }: Scene): Map<Figure, Figure> {
  const former = new Map<Figure, Figure>();
  figures.forEach((figure, place) => {
    const next = figures[place + 1];
    if (next === undefined || figure.value.unit !== next.value.unit) return;
    if (FROM.test(text.slice(0, figure.start)) && TO.test(text.slice(figure.end, next.start)))
      former.set(next, figure);
  });
  return former;
}
