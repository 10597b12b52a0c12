import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { pagesOfEachKind } from '../hubs/hub-pages.ts';
import { HUB_NAMES } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { postWithMost } from '../hubs/rich-post.ts';
import { launchBrowser } from './harness/browser.ts';
import { LOOKS } from './harness/looks.ts';
import type { Look } from './harness/looks.ts';
import { addressOf } from './harness/places.ts';
import { visit } from './harness/visit.ts';

/** Higher pages are cut: what repeats below tells nothing new. */
const HIGHEST = 6000;

interface Options {
  hub: string;
  each: string;
  page?: string[];
  window?: boolean;
  search?: string;
}

await new Command('node tests/browser/screenshots.ts')
  .description('Takes pictures of every kind of page, at 360 and 1280 px, light and dark.')
  .argument('<dir>', 'folder for the pictures')
  .option('--hub <name>', HUB_NAMES.join(', '), 'own')
  .option('--each <count>', 'pages of each kind', '1')
  .option('--page <path...>', 'these pages instead, with query and fragment')
  .option('--window', 'only what the window shows')
  .option('--search <text>', 'with the search dialog open and this text in it; empty for none')
  .action(take)
  .parseAsync();

async function take(dir: string, options: Options): Promise<void> {
  const hub = HUB_NAMES.find((name) => name === options.hub);
  if (hub === undefined)
    throw new Error(`No hub ${options.hub}. There are: ${HUB_NAMES.join(', ')}`);
  mkdirSync(dir, { recursive: true });
  const paths = options.page ?? [
    ...pagesOfEachKind(hub, Number(options.each)),
    'search.html?q=model',
    'metrics/index.html?metric=speed-up',
    `${postWithMost(hub, /class="step"/g)}?focus`,
  ];
  if (options.search !== undefined) options.window = true;
  for (const path of paths) {
    for (const look of LOOKS) await takeOne(hub, path, look, { dir: resolve(dir), ...options });
  }
  const launch = await launchBrowser();
  if ('browser' in launch) await launch.browser.close();
  process.exit();
}

async function takeOne(
  hub: HubName,
  path: string,
  look: Look,
  { dir, window = false, search }: { dir: string; window?: boolean; search?: string },
): Promise<void> {
  const launch = await launchBrowser();
  if ('missing' in launch) throw new Error(launch.missing);
  const home = await addressOf(hub, 'http');
  const name = `${path.replaceAll(/[^\w.-]+/g, '_').slice(0, 80)}.${look.width}.${look.theme}.png`;
  await visit(launch.browser, { home, path, look }, async ({ page }) => {
    await page.waitForLoadState('networkidle');
    if (search !== undefined) {
      await page.keyboard.press('Control+k');
      await page.keyboard.type(search);
      await page.waitForTimeout(400);
      await page.waitForLoadState('networkidle');
    }
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width: look.width, height: Math.min(height, HIGHEST) };
    const shape = window ? {} : { fullPage: true, clip };
    await page.screenshot({ path: join(dir, name), ...shape });
  });
  process.stdout.write(`${join(dir, name)}\n`);
}
