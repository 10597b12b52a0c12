import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What moved without anybody having asked for it, in the order in which it did. */
    layoutShifts?: Shift[];
  }
}

export interface Shift {
  /** Part of the window that moved, times how far: 0 to 1. */
  value: number;
  /** The elements that moved. */
  moved: string[];
}

/**
 * Notes from now on what moves on a page, as Chromium's "layout instability" does; call it before the
 * page is opened.
 */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(noteShifts);
}

/** What has moved so far. */
export async function shiftsOf(page: Page): Promise<Shift[]> {
  return page.evaluate(async () => {
    // What was drawn last is noted with the frame after it.
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (window.layoutShifts === undefined) throw new Error('nobody watches this page');
    return window.layoutShifts;
  });
}

/** Run in the page. */
function noteShifts(): void {
  const shifts: Shift[] = [];
  window.layoutShifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('value' in entry) || typeof entry.value !== 'number') continue;
      if ('hadRecentInput' in entry && entry.hadRecentInput === true) continue;
      const sources: unknown = 'sources' in entry ? entry.sources : [];
      const moved = Array.isArray(sources) ? sources.map(({ node }) => nameOf(node)) : [];
      shifts.push({ value: entry.value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  function nameOf(node: unknown): string {
    if (!(node instanceof Element)) return String(node);
    return `${node.localName}.${node.className}[${node.getAttribute('data-part') ?? ''}]`;
  }
}
