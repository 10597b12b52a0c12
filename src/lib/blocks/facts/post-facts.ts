import { codesOf } from '../../characters.ts';
import { SHAPE, type Shape } from './shape.ts';
import { GAP, type LineFacts } from './line-facts.ts';

/** What the post as a whole tells about the habits of its page. */
export interface PostFacts {
  /** Long lines write their quotes curled, so that straight ones stand out. */
  curled: boolean;
  /** Short lines that stand right on a long one without a blank line: headings in Blogger's style. */
  gluedHeads: number;
  /** Short lines with a blank line above and below. */
  apartHeads: number;
  /** Most of its short lines capitalise their words. */
  titleCase: boolean;
  /** Lines that open with the label of a figure. */
  labelledFigures: number;
  /** The post prints lists as the renderer does. */
  renderedLists: boolean;
}

/** From this share of capitalised words on a line is in title case. */
export const TITLE_CASE_SHARE = 0.75;
const LONG_LINE = 120;
/** The label of a figure or table at the start of a line. */
const FIGURE_LABEL = /^(?:figure|fig\.?|table) ?\d/i;
const LABEL_STARTS = codesOf('fFtT');

/** Whether a line opens with the label of a figure or table. */
export const hasFigureLabel = ({ first, body }: LineFacts): boolean =>
  LABEL_STARTS.includes(first) && FIGURE_LABEL.test(body.slice(0, 20));

function mostlyTitleCase(all: readonly LineFacts[], shapes: readonly Shape[]): boolean {
  const short = all.filter(
    (facts, index) => index > 0 && shapes[index] === SHAPE.short && facts.words.length > 2,
  );
  const titled = short.filter((facts) => facts.capitalShare >= TITLE_CASE_SHARE).length;
  return titled * 2 > short.length;
}

/** Habits of a post, from the facts of its lines and their first impressions. */
export function postFactsOf(all: readonly LineFacts[], shapes: readonly Shape[]): PostFacts {
  let [curly, straight, glued, apart] = [0, 0, 0, 0];
  all.forEach((facts, index) => {
    const after = all[index + 1];
    if (shapes[index] !== SHAPE.code && facts.length >= LONG_LINE) {
      curly += facts.signs.curlyQuotes;
      straight += facts.signs.straightQuotes;
    }
    if (shapes[index] !== SHAPE.short || facts.gapBefore === GAP.none) return;
    if (facts.gapAfter !== GAP.none) apart += 1;
    else if (after && after.length >= LONG_LINE) glued += 1;
  });
  return {
    titleCase: mostlyTitleCase(all, shapes),
    curled: curly > straight,
    gluedHeads: glued,
    apartHeads: apart,
    labelledFigures: all.filter(hasFigureLabel).length,
    renderedLists: all.some((facts) => facts.marker?.rendered ?? false),
  };
}
