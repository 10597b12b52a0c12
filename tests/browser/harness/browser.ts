import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { TestContext } from 'node:test';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { sharedFolder } from '../../shared.ts';
import { unpackChromium } from './unpack-chromium.ts';

type Launch = { browser: Browser } | { missing: string };

let launched: Promise<Launch> | null = null;

after(async () => {
  const launch = await launched;
  if (launch !== null && 'browser' in launch) await launch.browser.close();
});

/** The browser of this test process; started when first asked for. */
export function launchBrowser(): Promise<Launch> {
  launched ??= launch();
  return launched;
}

/**
 * A test that needs a browser. On a machine where none starts it is skipped with the reason; where
 * the full-text dumps are, everything has to run, so there it fails.
 */
export function browserTest(
  name: string,
  body: (browser: Browser, t: TestContext) => Promise<void>,
): void {
  test(name, async (t) => {
    const launch = await launchBrowser();
    if ('browser' in launch) return body(launch.browser, t);
    const reason = `no browser starts on this machine: ${launch.missing}`;
    assert.equal(sharedFolder(), null, reason);
    t.skip(reason);
  });
}

async function launch(): Promise<Launch> {
  try {
    const { executable, libraries, fonts } = unpackChromium();
    const bare = { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts };
    const browser = await start(executable, {}).catch(() => start(executable, bare));
    if (await showsText(browser)) return { browser };
    await browser.close();
    return { browser: await start(executable, { FONTCONFIG_FILE: fonts }) };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

/** On a machine without fonts text has no height, and no layout is what readers see. */
async function showsText(browser: Browser): Promise<boolean> {
  const page = await browser.newPage();
  await page.setContent('<p>Text</p>');
  const box = await page.locator('p').boundingBox();
  await page.close();
  return box !== null && box.height > 0;
}

function start(executablePath: string, env: Record<string, string>): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, ...env },
  });
}
