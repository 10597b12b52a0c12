import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sharedFolder } from '../shared.ts';
import { HUB_NAMES } from './hubs.ts';
import type { HubName } from './hubs.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Arguments of `npm run build` for one of the sites; null when its dumps are not at hand.
 *
 * @param into folder that gets one folder per site
 */
export function buildArguments(name: HubName, into: string): string[] | null {
  const out = ['--out', join(into, name)];
  if (name === 'own') return out;
  const dumps = dumpsOf(name);
  if (dumps === null) return null;
  return ['--dumps', dumps, '--content', join(into, `${name}-content`), ...out];
}

function dumpsOf(name: Exclude<HubName, 'own'>): string | null {
  if (name === 'hostile') return join(import.meta.dirname, 'hostile');
  const shared = sharedFolder();
  return shared && join(shared, name === 'bench' ? 'bench/dev' : name);
}

if (import.meta.main) buildAll(process.argv.slice(2));

function buildAll([into, ...names]: readonly string[]): void {
  if (into === undefined)
    throw new Error('usage: node tests/hubs/build-hubs.ts DIR [own hostile seeds bench]');
  mkdirSync(into, { recursive: true });
  for (const name of HUB_NAMES) {
    const args = buildArguments(name, resolve(into));
    if (args === null || (names.length > 0 && !names.includes(name))) continue;
    execFileSync(process.execPath, [join(ROOT, 'scripts/build.ts'), ...args], { stdio: 'inherit' });
  }
}
