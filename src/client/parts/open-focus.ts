import './late.ts';
import { FOCUS_EVENT, isFocusAddress } from './focus-address.ts';
import { loadScript, loadStyle } from './load-script.ts';
import type { PostProgress } from './post-progress.ts';

/**
 * Opens the focus view where a link or the address asks for it. Its script and styles are loaded
 * only then.
 */
export function startFocusLinks(progress: PostProgress): void {
  let loading: Promise<void> | null = null;
  const open = (): void => {
    if (loading === null) loading = loadFocusView(progress);
    else dispatchEvent(new Event(FOCUS_EVENT));
  };
  if (isFocusAddress()) open();
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('a[href^="?focus#"]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!enter(link.href)) return;
    event.preventDefault();
    open();
  });
}

/** Where a browser allows no new address for a page from disk, the link is followed instead. */
function enter(address: string): boolean {
  try {
    // The way back leads to the step where one left, not to where one had scrolled.
    history.scrollRestoration = 'manual';
    history.pushState({ openedIn: performance.timeOrigin }, '', address);
    return true;
  } catch {
    return false;
  }
}

async function loadFocusView(progress: PostProgress): Promise<void> {
  await Promise.all([loadStyle('focusStyle'), loadScript('focusScript')]);
  window.postshelfFocus?.(progress);
}
