import { toBase } from '../values/to-base.ts';
import type { Figure } from './figures.ts';
import type { Scene } from './scene.ts';

const ABOUT =
  '(?:about |around |below |under |over |above |nearly |almost |just |only |less than |more than |an? (?:peak|average|mean|median|total) of |[~≈<>])*';
/** `from 52% to below 21%` */
const FROM = new RegExp(`\\bfrom ${ABOUT}$`, 'iu');
const TO = new RegExp(`^ (?:down |up )?to ${ABOUT}$`, 'iu');
/** `100 ms instead of 500 ms`, `97% (up from 91%)` */
const INSTEAD = new RegExp(
  `^(?:,? |,? ?\\()(?:vs\\.?|versus|against|compared (?:to|with)|up from|down from|instead of|in place of|rather than) ${ABOUT}$`,
  'iu',
);
/** `5x speed-up (500ms vs 100ms)` */
const OPENS_PAIR = /^[ -][\p{L} -]{0,40}\($/u;
const VERSUS = /^ ?(?:vs\.?|versus|against|→|->|to) ?$/iu;

/** The figures that others are measured against, by those others. */
export function baselinesIn({ text, figures }: Scene): Map<Figure, Figure> {
  const baselines = new Map<Figure, Figure>();
  figures.forEach((figure, place) => {
    const [next, afterNext] = [figures[place + 1], figures[place + 2]];
    if (next === undefined) return;
    const between = text.slice(figure.end, next.start);
    if (figure.value.kind === 'factor' && afterNext !== undefined && OPENS_PAIR.test(between)) {
      const slower = slowerOf(next, afterNext, text);
      if (slower !== null) baselines.set(figure, slower);
    }
    if (figure.value.unit !== next.value.unit) return;
    if (FROM.test(text.slice(0, figure.start)) && TO.test(between)) baselines.set(next, figure);
    else if (INSTEAD.test(between)) baselines.set(figure, next);
  });
  return baselines;
}

/** Of two times that a factor compares, the longer one. */
function slowerOf(one: Figure, other: Figure, text: string): Figure | null {
  if (one.value.kind !== 'duration' || other.value.kind !== 'duration') return null;
  if (!VERSUS.test(text.slice(one.end, other.start))) return null;
  return toBase(one.value).value > toBase(other.value).value ? one : other;
}
