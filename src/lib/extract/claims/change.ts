import type { Metric } from '../../../schemas/metric.ts';
import type { Scene } from './scene.ts';
import type { Figure } from './figures.ts';

/** Which way a figure changed; better and worse are ways that only the metric can tell. */
export type Way = 'more' | 'less' | 'better' | 'worse';

const WORDS: Readonly<Record<Way, string>> = {
  less: 'less|fewer|lower|smaller|shorter|cheaper|reduc\\w*|decreas\\w*|drop\\w*|cuts?|cutting|lower(?:s|ed|ing)|sav(?:e|es|ed|ing|ings)|shrink\\w*|shrank|fall|falls|fell|fallen|declin\\w*|loss|los(?:e|es|t|ing)|slash\\w*|trim\\w*|lag\\w*|behind',
  more: 'more|higher|larger|greater|longer|bigger|increas\\w*|rais\\w*|rose|rises?|grow\\w*|grew|jump\\w*|exceed\\w*|accelerat\\w*|speed-?ups?|speed(?:s|ed)? up|sped up|faster|quicker',
  better:
    'better|improv\\w*|gain\\w*|boost\\w*|optimi[sz]\\w*|enhanc\\w*|outperform\\w*|surpass\\w*|beats?|margin|uplift',
  worse: 'worse|degrad\\w*|deteriorat\\w*|slower|slow(?:s|ed)? down|suffer\\w*',
};
const ANY = Object.values(WORDS).join('|');
/** `30% higher`, `7% performance gain`, `41% drop`: the change stands behind the figure. */
const BEHIND = new RegExp(
  `^[ -](?:(?!(?:and|or|to|is|are|was|were|with|that|of|on|for|by|as|from|than|at)\\b)\\S+ ){0,3}?(?:\\S+-)?(?<word>${ANY})\\b`,
  'iu',
);
/** `reduced X by 12%`, `saves over 70%`: the change stands before it. */
const AHEAD = new RegExp(`^.*\\b(?<word>${ANY})\\b(?<between>[^.;]*)$`, 'isu');
const HEDGES =
  '(?:(?:only|just|merely|up to|over|about|around|roughly|nearly|almost|approximately|as much as|more than|an?|whole|margin of|average of|further|additional|total of) )*[~≈<>]? ?$';
/** `reduced … by 39%`: what leads from a verb of change to the figure, however far it is. */
const BY = new RegExp(`\\bby ${HEDGES}`, 'iu');
/** `a drop of 0.3%`, `losing only 0.5%`: the word of change stands right before the figure. */
const RIGHT_BEFORE = new RegExp(`^ ?(?:of )?${HEDGES}`, 'iu');
const SAVES = /^sav/iu;

/** Whether a figure says how much something changed, and which way. */
export function changeOf(figure: Figure, scene: Scene): Way | null {
  const behind = BEHIND.exec(scene.after(figure))?.groups?.['word'];
  if (behind !== undefined) return wayOf(behind);
  const { word, between = '' } = AHEAD.exec(scene.before(figure))?.groups ?? {};
  if (word === undefined) return null;
  const leads = BY.test(between) || RIGHT_BEFORE.test(between) || SAVES.test(word);
  return leads ? wayOf(word) : null;
}

/** The way of a share or factor of something that is not counted in shares: `optimise costs up to 90%`. */
export function looseChangeOf(figure: Figure, scene: Scene): Way | null {
  const word = AHEAD.exec(scene.before(figure))?.groups?.['word'];
  return word === undefined ? null : wayOf(word);
}

function wayOf(word: string): Way {
  for (const way of ['less', 'more', 'better', 'worse'] as const)
    if (new RegExp(`^(?:${WORDS[way]})$`, 'iu').test(word)) return way;
  return 'more';
}

/** Which way a metric changed: a better latency is a lower one. */
export function directed(way: Way | null, { direction }: Metric): 'more' | 'less' | null {
  if (way === 'better') return direction === 'down' ? 'less' : 'more';
  if (way === 'worse') return direction === 'down' ? 'more' : 'less';
  return way;
}
