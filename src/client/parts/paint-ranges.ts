import { bringIntoView } from './bring-into-view.ts';
import { element } from './marked.ts';

const ALL = 'found';
const NOW = 'found-now';

/** What was painted, to be taken away again. */
export interface Paint {
  /** Stresses one of the places. */
  stress(place: number): void;
  /** Brings a place into the window, and sideways into its block of code. */
  bring(place: number): void;
  clear(): void;
}

/**
 * Marks places of a page: as highlights, which leave the page as it is; where a browser has none,
 * with elements.
 */
export function paintRanges(ranges: readonly Range[]): Paint {
  return 'highlights' in CSS ? highlighted(ranges) : wrapped(ranges);
}

function highlighted(ranges: readonly Range[]): Paint {
  CSS.highlights.set(ALL, new Highlight(...ranges));
  return {
    stress: (place) => {
      const range = ranges[place];
      if (range === undefined) return;
      const stressed = new Highlight(range);
      stressed.priority = 1;
      CSS.highlights.set(NOW, stressed);
    },
    bring: (place) => bringIntoView(ranges[place]),
    clear: () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(NOW);
    },
  };
}

function wrapped(ranges: readonly Range[]): Paint {
  // From the end, so that the places before stay what they are.
  const marks = ranges.toReversed().map(wrap).reverse();
  return {
    stress: (place) => {
      for (const [index, pieces] of marks.entries())
        for (const piece of pieces) piece.classList.toggle(NOW, index === place);
    },
    bring: (place) => bringIntoView(rangeAround(marks[place]?.[0])),
    clear: () => {
      for (const piece of marks.flat()) {
        const parent = piece.parentNode;
        piece.replaceWith(...piece.childNodes);
        parent?.normalize();
      }
    },
  };
}

function rangeAround(mark: HTMLElement | undefined): Range | undefined {
  if (mark === undefined) return undefined;
  const range = document.createRange();
  range.selectNodeContents(mark);
  return range;
}

/** One mark for each text node that the range touches. */
function wrap(range: Range): HTMLElement[] {
  const { startContainer, endContainer, startOffset, endOffset } = range;
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  if (startContainer === endContainer && startContainer instanceof Text) texts.push(startContainer);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text && range.intersectsNode(node)) texts.push(node);
  return [...new Set(texts)].flatMap((text) => {
    const from = text === startContainer ? startOffset : 0;
    const to = text === endContainer ? endOffset : text.length;
    if (to <= from) return [];
    text.splitText(to);
    const inside = text.splitText(from);
    const mark = element('mark', { class: ALL });
    inside.replaceWith(mark);
    mark.append(inside);
    return [mark];
  });
}
