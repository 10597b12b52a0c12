import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Sites that tests look at: of our own digests, of hostile posts, of the full-text dumps, and of the
 * public posts that the parser learns from, which have ten times the code.
 */
export const HUB_NAMES = ['own', 'hostile', 'seeds', 'bench'] as const;

export type HubName = (typeof HUB_NAMES)[number];

/** Names the folder in which `npm test` has built them, one folder each. */
export const HUBS_VARIABLE = 'POSTSHELF_TEST_HUBS';

/**
 * The folder of a finished site.
 *
 * @throws when it was not built: run the tests by `npm test -- --only site browser`, or build with
 * `node tests/hubs/build-hubs.ts DIR` and set `POSTSHELF_TEST_HUBS=DIR`
 */
export function hubFolder(name: HubName): string {
  const hubs = process.env[HUBS_VARIABLE];
  if (hubs === undefined || hubs === '') {
    throw new Error(
      `${HUBS_VARIABLE} is not set. Run \`npm test -- --only browser\`, or build the sites once ` +
        'with `node tests/hubs/build-hubs.ts DIR` and set it to DIR.',
    );
  }
  const folder = join(hubs, name);
  if (existsSync(join(folder, 'index.html'))) return folder;
  throw new Error(`${folder} has no index.html: the build of the ${name} hub failed.`);
}
