import type { MetricMention } from '../../metrics/metric-finder.ts';
import { changeOf, changesAThing } from '../change.ts';
import type { Figure } from '../figures.ts';
import { asFigureOf } from '../fits.ts';
import type { Rule, Scene } from '../scene.ts';

/** What may stand between a figure and the metric behind it: `97% average accuracy`, `30% on hardware costs`. */
const LINK =
  /^(?:[ -]|\+ )(?:(?:of|in|on|for|the|more|less|fewer|lower|higher|better|greater|faster|shorter|smaller|reduction|improvement|increase|decrease|gain|drop|boost|margin|average|mean|median|total|overall|peak|extra|additional|relative|absolute) )*(?:(?!and |or |to |at |of |from |with |when |the )[\p{L}][\p{L}\p{N}-]* ?){0,2}$/iu;
/** Behind these a share is one of things, not of the metric: `10% of the memory`. */
const SHARE_OF = /^ of (?:the|all|our|their|its|your|users|each|available|total|a)\b/iu;

/** Behind `cut tool calls by 36%` these lead to where, not to what. */
const WHERE = /^ (?:in|on|for)\b/iu;
const FEW_WORDS = 2;

/** `97% average accuracy`, `99.0 F1`, `40 seconds of extra latency`, `saving 30% on hardware costs`. */
export const metricBehind: Rule = (figure, scene) => {
  if (SHARE_OF.test(scene.text.slice(figure.end))) return null;
  const mention = nextMention(figure, scene);
  if (mention === undefined) return null;
  const link = scene.text.slice(figure.end, mention.start);
  if (!LINK.test(link) || (figure.value.unit === '' && link.trim() !== '')) return null;
  if (WHERE.test(link) && changesAThing(figure, scene)) return null;
  const found = asFigureOf(mention.metric, figure, scene);
  return found && { ...found, isCertain: link.trim().split(' ').length <= FEW_WORDS };
};

function nextMention(figure: Figure, scene: Scene): MetricMention | undefined {
  const { mentions, changed, figures } = scene;
  const next = figures.find(({ start }) => start >= figure.end)?.start ?? Infinity;
  return (changeOf(figure, scene) === null ? mentions : changed).find(
    ({ start, end }) => start >= figure.end && end <= next,
  );
}
