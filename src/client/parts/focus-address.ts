import { asksForUnknownStep } from './unknown-step.ts';
import type { PostProgress } from './post-progress.ts';

declare global {
  interface Window {
    /** Starts the focus view; its script is loaded only when somebody asks for it. */
    postshelfFocus?: (progress: PostProgress) => void;
  }
}

/** Tells the focus view that the address has changed; the browser says so only of the way back. */
export const FOCUS_EVENT = 'postshelf-focus';

/** Whether the address asks for the focus view of a step: `posts/<slug>.html?focus#step-<id>`. */
export function isFocusAddress(): boolean {
  return new URLSearchParams(location.search).has('focus') && !asksForUnknownStep();
}

/** Puts a step into the address, in the place of the one before. */
export function writeStep(id: string): void {
  if (location.hash === `#${id}`) return;
  try {
    history.replaceState(history.state, '', `${location.search}#${id}`);
  } catch {
    location.replace(`#${id}`);
  }
}

/**
 * Leaves the focus view: back where it was opened from, otherwise the post takes its place.
 *
 * @param id fragment of the step that the post has to show
 */
export function leaveFocus(id: string): void {
  const state: unknown = history.state;
  const isOpenedHere =
    typeof state === 'object' &&
    state !== null &&
    'openedIn' in state &&
    state.openedIn === performance.timeOrigin;
  if (isOpenedHere) {
    history.back();
    return;
  }
  try {
    history.replaceState(null, '', `${location.pathname}#${id}`);
    dispatchEvent(new Event(FOCUS_EVENT));
  } catch {
    location.href = `${location.pathname}#${id}`;
  }
}
