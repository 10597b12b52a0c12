import type { Figure } from './figures.ts';
import type { Scene } from './scene.ts';

/** Says that a figure is no claim, whatever stands beside it. */
type Veto = (figure: Figure, scene: Scene) => boolean;

const QUESTION = /\?["”’]?$/u;
const CASE =
  /\b(?:if|suppose|assume|assuming|imagine|let’s say|hypothetical\w*|unless|whether)\b/iu;
const CONDITIONAL = /\b(?:would|could be|might|we’d|you’d)\b/iu;
const SETTING =
  /\b(?:thresholds?|time-?outs?|limits?|limited|defaults?|set (?:it |this |the \S+ |them )?to|sets? the|interval|every|at most once|minimum|maximum of|retain\w*|retention|cool-?(?:down|off)|waits?|waiting|quota|allocat\w+|assign\w*|configur\w*|specif(?:y|ies|ied)|target of|SLA|must|needs? to|needed|requires?|required|goal|aim|want|wanted|expect\w*|budget|within the range|schedul\w+|delay to make|simulat\w+ a|sleeps?|refresh\w*|recommend\w*|should|for up to|wide|ranges? from|adjusts?|based on an?)\b/iu;
const READERS_TIME =
  /\b(?:exercises?|labs?|tutorials?|walkthroughs?|videos?|sessions?|courses?|talks?|workshops?|lessons?|steps?|scripts?|typically takes|usually takes|can take|may take|will take|might take|should take|provision\w*|takes (?:approximately|about|around|up to)? ?\d+[–-]?\d* minutes to complete)\b/iu;
const PEOPLE =
  /\b(?:respondents?|surveys?|surveyed|voters?|participants?|attendees|developers say|of (?:the |all )?(?:users|developers|customers|companies|organi[sz]ations|people|teams|employees|respondents))\b/iu;
const PRICE = /\b(?:prices?|priced|pricing|discount\w*|regular|bundle|credits?)\b/iu;
const SPENT =
  /\b(?:reduc\w*|sav(?:e|es|ed|ing|ings)|cut|cuts|cutting|cost us|spent|decreas\w*|dropped|fell)\b/iu;
const DEFINITION =
  /\b(?:the closer|means that|is defined as|defined as|formula|calculated|calculation|ranges between|between 0 and|score is|such as when)\b|=\s*$/iu;

const FOOTAGE =
  /\b(?:videos?|footage|cameras?|shot at|recorded|recording|streams?|streaming|clips?|monitor|display)\b/iu;
const GAP = /\bgap\b[^,;]*$/iu;
/** `5 per second (30 x 10 ÷ 60)`: arithmetic. */
const SUM = /^ \([^)]*\d ?[^)]*[÷×*/x=] ?\$?\d/u;
const CAN_BE = /\bcan be $/iu;
/** `recall at 10`: how many were looked at. */
const CUT_OFF = /(?:\bat |@)$/iu;
/** `within 2% of the others`: how far from something else. */
const WITHIN = /\bwithin (?:about |around |roughly |only |just |[~≈])*$/iu;
const OF_ANOTHER = /^ (?:percentage points |points |\p{L}+ )?of\b/iu;
/** `Estimated time: 10 minutes`: nobody measured it. */
const ESTIMATED = /\b(?:estimated|projected|planned)\b/iu;
/** `chance accuracy is 10%`, `random guessing gives 50%`: what nobody had to do anything for; `above chance, at 73%` is something else. */
const CHANCE =
  /(?<!\b(?:above|over|than|beats?|beating|by|from|exceeds?|exceeding|to) (?:the )?)\b(?:chance(?! to| of)|random(?:ly)? guess\w*|guess\w* at random|coin (?:flips?|toss\w*)|random (?:baseline|chance))\b/iu;
/** What may follow a plain number; a noun would say what it counts. */
const BEHIND_PLAIN =
  /^(?:\s*(?:$|[.,;:)(/–—])|[ -](?:on|for|in|at|and|or|with|when|while|compared|after|over|averaged|vs|versus|against|points?|score|to|by|from|using|across|than|margin|improvement|F1|mAP|BLEU|AUC|ROUGE|IoU|PSNR|performance|accuracy|dB)\b)/u;

/** A figure of a question, of a case that is only thought, of a setting or a price, or of people asked. */
const VETOES: readonly Veto[] = [
  (_, { text }) => QUESTION.test(text),
  (figure, { text }) => CASE.test(text.slice(0, figure.start)),
  (figure, scene) => CONDITIONAL.test(scene.before(figure)),
  (figure, scene) => SETTING.test(scene.before(figure).slice(-NEAR)),
  (figure, { text }) => figure.value.kind === 'duration' && READERS_TIME.test(text),
  (figure, { text }) => figure.value.kind === 'percent' && PEOPLE.test(text),
  (figure, scene) =>
    figure.value.kind === 'money' && (!SPENT.test(scene.before(figure)) || PRICE.test(scene.text)),
  (figure, scene) => DEFINITION.test(scene.before(figure)),
  (figure, { text }) => isFrames(figure) && FOOTAGE.test(text),
  (figure, scene) => GAP.test(scene.before(figure)),
  (figure, { text }) => SUM.test(text.slice(figure.end)),
  (figure, scene) => CAN_BE.test(scene.before(figure)),
  (figure, { text }) =>
    WITHIN.test(text.slice(0, figure.start)) && OF_ANOTHER.test(text.slice(figure.end)),
  (figure, scene) => figure.value.kind === 'duration' && ESTIMATED.test(scene.before(figure)),
  (figure, scene) => CHANCE.test(scene.before(figure)),
  (figure, { text }) => isPlain(figure) && CUT_OFF.test(text.slice(0, figure.start)),
  (figure, { text }) => isPlain(figure) && !BEHIND_PLAIN.test(text.slice(figure.end)),
  (figure, scene) =>
    /^ ?(?:probability|chance|confidence (?:interval|level)|of the time)\b/iu.test(
      scene.after(figure),
    ),
];
/** Characters before a figure that speak of it. */
const NEAR = 60;

function isPlain({ value }: Figure): boolean {
  return value.unit === '';
}

function isFrames({ value }: Figure): boolean {
  return value.unit === 'frames/s';
}

export function isVetoed(figure: Figure, scene: Scene): boolean {
  return VETOES.some((veto) => veto(figure, scene));
}
