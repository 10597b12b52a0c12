import { join } from 'node:path';
import { runNode } from './child.ts';
import { failed } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/** Milliseconds that one command may take. */
const COMMAND_LIMIT = 240_000;

/** A command line tool among the dependencies: path in node_modules, then its arguments. */
export type Tool = readonly [script: string, ...args: string[]];

/** Runs tools one after another as one test: it fails with the first that fails. */
export async function runTools(
  root: string,
  name: string,
  tools: readonly Tool[],
): Promise<Outcome[]> {
  for (const [script, ...args] of tools) {
    const path = join(root, 'node_modules', script);
    const result = await runNode([path, ...args], { cwd: root, limit: COMMAND_LIMIT });
    if (result.code === 0 && result.broken === null) continue;
    const end = result.broken ?? `ended with code ${result.code}`;
    return [failed(name, `${[script, ...args].join(' ')} ${end}\n${result.output.trim()}`)];
  }
  return [{ status: 'passed', name, message: '' }];
}
