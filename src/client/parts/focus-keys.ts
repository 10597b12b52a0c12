/** What the keys do in the focus view. */
interface KeyActs {
  readonly isOpen: boolean;
  go: (way: 1 | -1) => void;
  tickAndGo: () => void;
  leave: () => void;
}

/** These have a use for Enter and the space bar themselves. */
const CONTROLS = 'a, button, input, select, textarea, summary, [contenteditable], dialog';
/** These have a use for the arrows. */
const SCROLLERS = 'pre, .scroll, .formula, input, select, textarea, dialog';
/** Less than this below the window is not worth a page of scrolling. */
const NEARLY_SEEN = 24;

/** → and j go on, ← and k back, Enter and the space bar tick and go on, Esc leads to the post. */
export function startFocusKeys(acts: KeyActs): void {
  document.addEventListener('keydown', (event) => {
    if (!acts.isOpen || event.defaultPrevented || hasModifier(event)) return;
    const act = actOf(event, acts);
    if (act === null) return;
    event.preventDefault();
    act();
  });
}

function actOf({ key, target }: KeyboardEvent, acts: KeyActs): (() => void) | null {
  const isIn = (parts: string): boolean =>
    target instanceof Element && target.closest(parts) !== null;
  switch (key) {
    case 'ArrowRight':
    case 'j':
      return isIn(SCROLLERS) ? null : () => acts.go(1);
    case 'ArrowLeft':
    case 'k':
      return isIn(SCROLLERS) ? null : () => acts.go(-1);
    case ' ':
      return isIn(CONTROLS) || hasMoreBelow() ? null : acts.tickAndGo.bind(acts);
    case 'Enter':
      return isIn(CONTROLS) ? null : acts.tickAndGo.bind(acts);
    case 'Escape':
      return isIn('dialog') ? null : acts.leave.bind(acts);
    default:
      return null;
  }
}

/** A long step is read to its end first: the space bar scrolls, as everywhere. */
function hasMoreBelow(): boolean {
  return document.documentElement.scrollHeight - scrollY - innerHeight > NEARLY_SEEN;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
