import { metricOf } from '../../metrics/metric-named.ts';
import type { Rule } from '../scene.ts';

/** Words behind a factor or share that name the metric by themselves. */
const COMPARATIVES: readonly (readonly [words: RegExp, metric: string, change: 'more' | 'less'])[] =
  [
    [/^[ -](?:as fast|faster|quicker|speed-?up|speedier)\b/iu, 'speed-up', 'more'],
    [/^[ -](?:naive |overall |end-to-end |relative )?speed-?up\b/iu, 'speed-up', 'more'],
    [/^ slower\b/iu, 'speed-up', 'less'],
    [/^ (?:cheaper|less expensive)\b/iu, 'cost', 'less'],
    [/^ more accurate\b/iu, 'accuracy', 'more'],
    [
      /^ (?:overall )?(?:performance )(?:gains?|improvements?|boosts?|increases?|uplift)\b/iu,
      'performance',
      'more',
    ],
    [
      /^ (?:overall )?(?:performance )(?:drops?|loss|degradation|decreases?)\b/iu,
      'performance',
      'less',
    ],
  ];

/** `four times faster`, `50% faster`, `4,000X naive speedup`, `7% performance gain`. */
export const comparative: Rule = (figure, scene) => {
  if (figure.value.kind !== 'factor' && figure.value.kind !== 'percent') return null;
  const behind = scene.after(figure);
  for (const [words, metric, change] of COMPARATIVES)
    if (words.test(behind)) return { metric: metricOf(metric), change, isCertain: true };
  return null;
};
