import { metricOf } from '../../metrics/metric-named.ts';
import type { Rule } from '../scene.ts';

const SAVES =
  /\bsav(?:e|es|ed|ing)s?(?: (?:of|up to|over|more than|about|around|almost|nearly|as much as|an? (?:average|total) of))*$/iu;

/** `save over 60% by night`: what is saved without a name is money. */
export const saving: Rule = (figure, scene) => {
  const { kind } = figure.value;
  if (kind !== 'percent' || !SAVES.test(scene.before(figure).trimEnd())) return null;
  return { metric: metricOf('cost'), change: 'less', isCertain: false };
};
