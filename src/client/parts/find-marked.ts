import { literalMatcher } from '../../lib/code-index/matcher.ts';
import type { Match } from '../../lib/code-index/matcher.ts';
import type { Marking } from './mark-address.ts';
import { askedWords, wordPlaces } from './word-places.ts';

/** Our own words inside a page: nothing of the text is found there. */
const OURS =
  'nav, button, summary, dialog, [hidden], .mark, .no, .unseen, .glance, .after, .people';
/** Text runs on inside one of these and ends at its edge. */
const BLOCKS =
  'p, li, h1, h2, h3, h4, pre, td, th, dt, dd, caption, figcaption, blockquote, math, div, section';

/** The text of one block with the nodes that it stands in. */
interface Stretch {
  isCode: boolean;
  text: string;
  nodes: { node: Text; start: number }[];
}

/** The places of a page that its address asks to mark, in their order. */
export function findMarked(root: Element, { words, exact }: Marking): Range[] {
  const wanted = askedWords(words);
  const code = exact === '' ? null : literalMatcher(exact);
  return stretchesOf(root).flatMap((stretch) => {
    const places = stretch.isCode
      ? (code?.matchesIn(stretch.text) ?? [])
      : wordPlaces(stretch.text, wanted);
    return places.flatMap((place) => rangeOf(stretch, place) ?? []);
  });
}

function stretchesOf(root: Element): Stretch[] {
  const stretches: Stretch[] = [];
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || parent.closest(OURS) !== null) continue;
    const around = parent.closest(BLOCKS);
    const open = around === block ? stretches.at(-1) : undefined;
    const stretch = open ?? { isCode: parent.closest('pre') !== null, text: '', nodes: [] };
    if (open === undefined) stretches.push(stretch);
    stretch.nodes.push({ node, start: stretch.text.length });
    stretch.text += node.data;
    block = around;
  }
  return stretches;
}

function rangeOf({ nodes }: Stretch, { start, end }: Match): Range | null {
  const first = nodes.findLast((part) => part.start <= start);
  const last = nodes.findLast((part) => part.start < end);
  if (first === undefined || last === undefined) return null;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
