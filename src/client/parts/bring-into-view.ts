/** Kept free at the edges of the window: what sticks there lies over the text. */
const EDGE = 96;
/** Kept free at the left of a block that is scrolled sideways, where its numbers and its edge are. */
const BESIDE = 1 / 3;

/** Scrolls a piece of text into the window where it is not seen, and what it stands in sideways. */
export function bringIntoView(range: Range | undefined): void {
  const around = range?.startContainer.parentElement;
  if (range === undefined || !around) return;
  const block = around.closest('pre, .scroll');
  if (!isSeen(range)) bringDown(range, around, block);
  if (block !== null) bringSideways(range, block);
}

/** Scrolls whatever the text stands in; then the window, since what holds it can be taller than that. */
function bringDown(range: Range, around: Element, block: Element | null): void {
  const aside = block?.scrollLeft ?? 0;
  around.scrollIntoView({ block: 'center', inline: 'nearest' });
  // Not sideways to the start of a long line.
  if (block !== null) block.scrollLeft = aside;
  const { top, height } = range.getBoundingClientRect();
  if (!isSeen(range)) scrollBy(0, top - (innerHeight - height) / 2);
}

function bringSideways(range: Range, block: Element): void {
  const { left, right } = range.getBoundingClientRect();
  const edge = block.getBoundingClientRect();
  if (left >= edge.left && right <= edge.right) return;
  block.scrollLeft += left - edge.left - block.clientWidth * BESIDE;
}

function isSeen(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= EDGE && bottom <= innerHeight - EDGE;
}
