import type { Page } from 'playwright-core';
import { accessibilityProblems } from './accessibility.ts';
import type { Visit } from './visit.ts';

/**
 * What no page may have: errors, requests that fail or leave the site, sideways scrolling, no or
 * several main headings, anything axe finds.
 *
 * @param axe false leaves axe out where the same page was already looked at
 */
export async function hygieneProblems({ page, problems }: Visit, axe: boolean): Promise<string[]> {
  await painted(page);
  return [
    ...problems,
    ...(await sidewaysProblems(page)),
    ...(await headingProblems(page)),
    ...(axe ? await accessibilityProblems(page) : []),
  ];
}

/** The problems of a page in light and in dark; those that do not depend on it come twice. */
export async function problemsInBothThemes(visit: Visit, axe: boolean): Promise<string[]> {
  const light = await hygieneProblems(visit, axe);
  await visit.page.emulateMedia({ colorScheme: 'dark' });
  const dark = await hygieneProblems(visit, axe);
  return [
    ...light.map((problem) => `light: ${problem}`),
    ...dark.map((problem) => `dark: ${problem}`),
  ];
}

/** Scripts that start with the page have run and their changes are on the screen. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Names the elements that stick out furthest, so that the fault is found at once. */
async function sidewaysProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    return [`scrolls sideways: ${scrollWidth} > ${clientWidth}: ${wide.slice(0, 4).join(', ')}`];
  });
}

async function headingProblems(page: Page): Promise<string[]> {
  const count = await page.locator('h1').count();
  return count === 1 ? [] : [`has ${count} h1`];
}
