/** Shorter ways, in px, are slips of a tapping finger. */
const SHORTEST = 60;
/** A swipe goes this much further to the side than up or down. */
const STEEPEST = 2;
/** At the edges, in px, a swipe belongs to the browser. */
const EDGE = 24;

interface Start {
  x: number;
  y: number;
}

/** Calls back with 1 for a swipe to the left, which goes on, and with -1 for one to the right. */
export function startSwipe(area: HTMLElement, onSwipe: (way: 1 | -1) => void): void {
  let start: Start | null = null;
  area.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const [touch] = touches;
      const isOne = touches.length === 1 && touch !== undefined;
      start = isOne && !scrollsAside(target) ? { x: touch.clientX, y: touch.clientY } : null;
    },
    { passive: true },
  );
  area.addEventListener(
    'touchend',
    ({ changedTouches: [touch] }) => {
      const way = start === null || touch === undefined ? 0 : wayOf(start, touch);
      start = null;
      if (way !== 0) onSwipe(way);
    },
    { passive: true },
  );
}

function wayOf({ x, y }: Start, end: Touch): 1 | -1 | 0 {
  const [aside, along] = [end.clientX - x, end.clientY - y];
  if (x < EDGE || x > innerWidth - EDGE) return 0;
  if (Math.abs(aside) < SHORTEST || Math.abs(aside) < STEEPEST * Math.abs(along)) return 0;
  return aside < 0 ? 1 : -1;
}

/** Wide code and tables scroll under the finger. */
function scrollsAside(target: EventTarget | null): boolean {
  const box = target instanceof Element ? target.closest('pre, .scroll, .formula') : null;
  return box !== null && box.scrollWidth > box.clientWidth;
}
