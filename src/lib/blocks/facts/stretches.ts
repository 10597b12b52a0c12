import { GAP, type LineFacts } from './line-facts.ts';

/** Lines that stand together: how many, and the place of this one among them. */
export interface Stretch {
  length: number;
  place: number;
}

type Together = (above: LineFacts, below: LineFacts) => boolean;

const CHAIN_WORDS = 9;

/** Lines of one indentation without a blank line between, list items apart. */
const SAME_RUN: Together = (above, below) =>
  below.gapBefore === GAP.none &&
  above.indent === below.indent &&
  !above.marker?.rendered &&
  !below.marker?.rendered;

const inChain = (facts: LineFacts): boolean =>
  facts.indent === 0 && !facts.endsColon && facts.wordCount <= CHAIN_WORDS;

/** Short lines, blank lines between them or not. */
const SAME_CHAIN: Together = (above, below) => inChain(above) && inChain(below);

function stretchesOf(all: readonly LineFacts[], together: Together): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start < all.length;) {
    let end = start + 1;
    for (let above = all[start], below = all[end]; above && below; below = all[end]) {
      if (!together(above, below)) break;
      above = below;
      end += 1;
    }
    for (let at = start; at < end; at += 1)
      stretches.push({ length: end - start, place: at - start });
    start = end;
  }
  return stretches;
}

/** The run of every line. */
export const runsOf = (all: readonly LineFacts[]): Stretch[] => stretchesOf(all, SAME_RUN);

/** The chain of short lines that every line stands in. */
export const chainsOf = (all: readonly LineFacts[]): Stretch[] => stretchesOf(all, SAME_CHAIN);
