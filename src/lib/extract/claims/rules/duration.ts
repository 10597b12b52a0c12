import { metricOf } from '../../metrics/metric-named.ts';
import { toBase } from '../../values/to-base.ts';
import type { Rule } from '../scene.ts';

/** Verbs whose time stands right behind them; the first that fits decides. */
const VERBS: readonly (readonly [words: RegExp, metric: string])[] = [
  [/\bbilled (?:for|only for)(?: (?:only|just))? ?$/iu, 'billed-time'],
  [
    /\b(?:trained|trains|learns?|learned|fine-tuned|converge[sd]?)\b[^;]{0,60}? (?:for|in|within|after)$/iu,
    'training-time',
  ],
  [/\btrain\b[^;]{0,60}? in$/iu, 'training-time'],
  [
    /\b(?:ran|runs|executed|executes|completed|completes|finished|finishes|processed|processes|crunched|solved|solves|returned|returns|responds|responded)\b[^;]{0,40}? (?:for|in|within|after)$/iu,
    'processing-time',
  ],
  [
    /\b(?:took|takes|lasted|lasts|takes only|took only)(?: \S+ing| (?:us|it|me|them))?$/iu,
    'processing-time',
  ],
  [/\b(?:measured|clocked) at$/iu, 'processing-time'],
];
/** What the time was taken by, by words of the clause; the first that fits decides. */
const SUBJECTS: readonly (readonly [words: RegExp, metric: string])[] = [
  [/\bepochs?\b|\btrain(?:ing|s|ed)?\b|\bfine-tun\w+/iu, 'training-time'],
  [/\binference\b|\bpredict\w*|\bsampl(?:e|ing) \d/iu, 'inference-time'],
];
const QUALIFIERS =
  /(?:\b(?:about|around|roughly|approximately|approx\.|nearly|almost|over|under|only|just|less than|more than|up to|an?|the|another) ?|[~≈<>]\s?)+$/iu;

/** A time without one of these is mostly the reader's to come: `this takes about 10 minutes`. */
const PAST =
  /\b(?:took|ran|lasted|trained|learned|executed|finished|completed|processed|crunched|solved|returned|responded|measured|clocked|was|were)\b/iu;
const LONG = 60;

/** `trained for 5 days`, `took 240 seconds per epoch`, `ran for 150 seconds`, `billed for 40 seconds`. */
export const duration: Rule = (figure, scene) => {
  if (figure.value.kind !== 'duration') return null;
  const lead = scene.before(figure).replace(QUALIFIERS, '').trimEnd();
  const verb = VERBS.find(([words]) => words.test(lead))?.[1];
  if (verb === undefined) return null;
  const isLong = toBase(figure.value).value >= LONG;
  const subject = SUBJECTS.find(([words]) => words.test(scene.text))?.[1];
  if (verb !== 'processing-time') return { metric: metricOf(verb), change: null, isCertain: false };
  if (isLong && subject === undefined && !PAST.test(lead)) return null;
  const metric = subject ?? verb;
  return { metric: metricOf(metric), change: null, isCertain: false };
};
