import type { Metric } from '../../../schemas/metric.ts';
import type { Scene } from './scene.ts';
import type { Figure } from './figures.ts';

/** Which way a figure changed; better and worse are ways that only the metric can tell. */
export type Way = 'more' | 'less' | 'better' | 'worse';

const WORDS: Readonly<Record<Way, string>> = {
  less: 'less|fewer|lower|smaller|shorter|cheaper|reduc\\w*|decreas\\w*|drop\\w*|cuts?|cutting|lower(?:s|ed|ing)|sav(?:e|es|ed|ing|ings)|shrink\\w*|shrank|fall|falls|fell|fallen|declin\\w*|loss|los(?:e|es|t|ing)|slash\\w*|trim\\w*|lag\\w*|trail\\w*|behind',
  more: 'more|higher|larger|greater|longer|bigger|extra|additional|add(?:s|ed|ing)|increas\\w*|rais\\w*|rose|rises?|grow\\w*|grew|jump\\w*|exceed\\w*|accelerat\\w*|speed-?ups?|speed(?:s|ed)? up|sped up|faster|quicker',
  better:
    'better|improv\\w*|gain\\w*|boost\\w*|optimi[sz]\\w*|enhanc\\w*|outperform\\w*|surpass\\w*|beats?|margin|uplift',
  worse: 'worse|degrad\\w*|deteriorat\\w*|slower|slow(?:s|ed)? down|suffer\\w*',
};
const ANY = Object.values(WORDS).join('|');
/** What changes something, without the nouns and comparatives; a thing that it changes may follow. */
const CHANGING =
  '(?:reduc|decreas|increas|rais|shrink|lower|slash|trim|cutt|drop)(?:e|es|ed|ing|s|ping|ped|ming|med)?|cuts?';
/** Nouns, comparatives, and participles before a noun: of `accuracy of 75% beats …` the verb says nothing of the figure. */
const NAMED_CHANGE =
  'less|fewer|lower|smaller|shorter|cheaper|reductions?|decreases?|drops?|cuts?|savings?|declines?|falls?|loss|losses|more|higher|larger|greater|longer|bigger|extra|additional|increases?|rises?|growth|jumps?|speed-?ups?|faster|quicker|accelerations?|better|improvements?|gains?|boosts?|optimi[sz]ations?|enhancements?|margins?|uplifts?|worse|degradations?|deteriorations?|slower|slowdowns?|(?:reduced|decreased|increased|improved)(?= (?!to\\b|from\\b|by\\b|the\\b|our\\b|its\\b|in\\b|when\\b|with\\b|after\\b|on\\b|for\\b)\\p{L})';
/** `30% higher`, `7% performance gain`, `41% drop`, `40 ms of extra delay`: the change stands behind the figure. */
const BEHIND = new RegExp(
  `^[ -](?:of (?=extra|additional)|(?:(?!(?:and|or|to|is|are|was|were|with|that|of|on|for|by|as|from|than|at)\\b)\\S+ ){0,3}?)(?:\\S+-)?(?<word>${NAMED_CHANGE})\\b`,
  'iu',
);
/** `reduced X by 12%`, `saves over 70%`: the change stands before it. */
const AHEAD = new RegExp(`^.*\\b(?<word>${ANY})\\b(?<between>(?:[^.;]|\\.(?=\\d))*)$`, 'isu');
const HEDGES =
  '(?:(?:only|just|merely|up to|over|about|around|roughly|nearly|almost|approximately|as much as|more than|an?|whole|margin of|average of|further|additional|total of) )*[~≈<>]? ?$';
/** `reduced … by 39%`: what leads from a verb of change to the figure, however far it is. */
const BY = new RegExp(`\\bby ${HEDGES}`, 'iu');
/** `a drop of 0.3%`, `losing only 0.5%`: the word of change stands right before the figure. */
const RIGHT_BEFORE = new RegExp(`^ ?(?:of )?${HEDGES}`, 'iu');
const SAVES = /^sav/iu;
/** `cut tool calls by 36%`: what changed is named by the verb. */
const CHANGES_THING = new RegExp(`\\b(?:${CHANGING}) (?!by\\b)[^,;]+ by ${HEDGES}`, 'iu');
/** ` and cut `: a second verb with a thing of its own. */
const SECOND_CHANGE = new RegExp(` (?:and|or) (?:also |even |then )?(?:${CHANGING})\\b`, 'iu');

/** Whether a figure says how much something changed, and which way. */
export function changeOf(figure: Figure, scene: Scene): Way | null {
  const behind = BEHIND.exec(scene.after(figure))?.groups?.['word'];
  if (behind !== undefined) return wayOf(behind);
  const { word, between = '' } = AHEAD.exec(scene.before(figure))?.groups ?? {};
  if (word === undefined) return null;
  const leads = BY.test(between) || RIGHT_BEFORE.test(between) || SAVES.test(word);
  return leads ? wayOf(word) : null;
}

/** Whether a figure only says by how much two things differ: `outperforms X by 5%`, `differs by 3 ms`. */
export function isDifference(figure: Figure, scene: Scene): boolean {
  return BY.test(scene.before(figure));
}

/** Whether a verb before a figure names the thing that changed by it. */
export function changesAThing(figure: Figure, scene: Scene): boolean {
  return CHANGES_THING.test(scene.before(figure));
}

/** Whether a text goes on to change something else. */
export function changesAnother(text: string): boolean {
  return SECOND_CHANGE.test(text);
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
