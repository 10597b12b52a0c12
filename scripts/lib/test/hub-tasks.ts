import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildArguments } from '../../../tests/hubs/build-hubs.ts';
import { HUB_NAMES, HUBS_VARIABLE } from '../../../tests/hubs/hubs.ts';
import type { HubName } from '../../../tests/hubs/hubs.ts';
import { runNode } from './child.ts';
import { NEED_HUBS } from './groups.ts';
import { failed } from './outcome.ts';
import type { Group, Outcome } from './outcome.ts';

/** Milliseconds that the build of one site may take. */
const BUILD_LIMIT = 300_000;

/**
 * Puts a group that builds the sites before the first group that looks at them. Each build is a
 * test: what cannot be built must not vanish.
 */
export function withHubs(
  root: string,
  groups: readonly Group[],
): { groups: Group[]; remove: () => void } {
  const place = groups.findIndex(({ name }) => NEED_HUBS.includes(name));
  if (place < 0 || process.env[HUBS_VARIABLE]) return { groups: [...groups], remove: () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-hubs-'));
  process.env[HUBS_VARIABLE] = folder;
  const tasks = HUB_NAMES.map((name) => ({
    name: `build of the ${name} hub`,
    run: () => buildHub(root, name, folder),
  }));
  return {
    groups: [
      ...groups.slice(0, place),
      { name: 'hubs', tasks, parallel: 1 },
      ...groups.slice(place),
    ],
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function buildHub(root: string, name: HubName, folder: string): Promise<Outcome[]> {
  const args = buildArguments(name, folder);
  if (args === null) {
    return [{ status: 'skipped', name: 'ends well', message: 'POSTSHELF_SHARED is not set' }];
  }
  const script = join(root, 'scripts/build.ts');
  const { code, broken, output } = await runNode([script, ...args], {
    cwd: root,
    limit: BUILD_LIMIT,
  });
  if (code === 0 && broken === null) return [{ status: 'passed', name: 'ends well', message: '' }];
  return [failed('ends well', `The build ${broken ?? `ended with code ${code}`}.\n${output}`)];
}
