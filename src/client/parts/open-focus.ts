import { FOCUS_EVENT, isFocusAddress } from './focus-address.ts';
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
  const { focusScript = '', focusStyle = '' } =
    document.querySelector<HTMLElement>('[data-focus-script]')?.dataset ?? {};
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = focusStyle;
  const script = document.createElement('script');
  script.src = focusScript;
  await Promise.all([style, script].map(loaded));
  window.postshelfFocus?.(progress);
}

/** Done also when it cannot be loaded: the post then stays as it is. */
function loaded(part: HTMLLinkElement | HTMLScriptElement): Promise<void> {
  return new Promise((resolve) => {
    part.onload = part.onerror = () => resolve();
    document.head.append(part);
  });
}
