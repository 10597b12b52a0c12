import { changeOf, changesAnother, looseChangeOf } from '../change.ts';
import type { Figure } from '../figures.ts';
import { asFigureOf } from '../fits.ts';
import type { Rule, Scene } from '../scene.ts';
import type { MetricMention } from '../../metrics/metric-finder.ts';

/** Ends a clause between a metric and its figure; `less than` right before the figure belongs to it. */
const BREAK =
  /[;!?]|\. | (?:but|while|whereas|which|because|and|or|if|when|with|than(?! $)|then|so|after|before|per) |, /iu;
/** What has to lead to the figure; `peak utilization 50%` needs nothing. */
const LINK =
  /(?:^|\s)(?:of|is|was|are|were|be|been|by|to|at|around|reach(?:es|ed|ing)?|achiev(?:es|ed|ing)?|hits?|exceed(?:s|ed)?|averages?|averaged|averaging|score[sd]?|below|under|over|above|up to|down to|peak(?:s|ed|ing)?(?: at)?|spikes? to|within|equals?)\s(?:(?:only|just|about|around|roughly|approximately|nearly|almost|over|under|below|above|up to|less than|more than|at least|at most|a|an|whole|score|value|as (?:low|high|little|much) as|well)\s)*[~≈<>≤≥]?\s?$|^\s?(?:[:=–—-]|\()\s?[~≈<>]?$|^\s?[~≈<>]?$/iu;
/** Longer stretches hold another thought. */
const MOST_WORDS = 12;
const FEW_WORDS = 4;

/** `improve the performance of search and sorting by 20%`: the verb holds it together. */
const BY = /\bby [^,;]{0,16}$/u;

/** `accuracy of 71%`, `latency down to 12 ms`, `P99 latency … is reduced by 83%`, `Precision – 92.1%`. */
export const metricAhead: Rule = (figure, scene) => {
  const mention = lastMention(figure, scene);
  if (mention === undefined) return null;
  const link = scene.text.slice(mention.end, figure.start);
  const words = link.trim().split(/\s+/).length;
  if (words > MOST_WORDS || !LINK.test(link) || isBroken(link)) return null;
  const found = asFigureOf(mention.metric, figure, scene);
  return found && { ...found, isCertain: words <= FEW_WORDS };
};

function isBroken(link: string): boolean {
  return (
    changesAnother(link) ||
    BREAK.test(BY.test(link) ? link.replaceAll(/ (?:and|or) /gu, ' ') : link)
  );
}

function lastMention(figure: Figure, scene: Scene): MetricMention | undefined {
  const { mentions, changed } = scene;
  const way = changeOf(figure, scene) ?? looseChangeOf(figure, scene);
  return (way === null ? mentions : changed).filter(({ end }) => end <= figure.start).at(-1);
}
