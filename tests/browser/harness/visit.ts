import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Look } from './looks.ts';

/** A page that is open, and what went wrong on it so far. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Errors on the console, uncaught errors, failed requests, requests that left the site. */
  problems: string[];
}

export interface Destination {
  /** Address of the site: a request elsewhere is a problem. */
  home: string;
  /** Page of the site, with query and fragment. */
  path: string;
  look: Look;
  /** false: the reader has switched JavaScript off. */
  script?: boolean;
  /** Called with the empty page, before it goes anywhere; a promise is waited for. */
  before?: (page: Page) => unknown;
}

/** Milliseconds that anything on a page may take: far more than a reader would wait. */
const PATIENCE = 15_000;

/** Opens a page in a fresh profile, runs the body, closes it. */
export async function visit<T>(
  browser: Browser,
  { home, path, look, script = true, before }: Destination,
  body: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    colorScheme: look.theme,
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  });
  try {
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const problems = watch(page, home);
    await before?.(page);
    await page.goto(home + path, { waitUntil: 'load' });
    return await body({ page, context, problems });
  } finally {
    await context.close();
  }
}

function watch(page: Page, home: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    const kind = message.type();
    if (kind === 'error' || kind === 'warning') problems.push(`console ${kind}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    problems.push(`failed request: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(data|blob):/.test(url)) problems.push(`left the site: ${url}`);
  });
  return problems;
}
