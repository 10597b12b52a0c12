import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { z } from 'zod';

/** Runs a script of this folder in a process of its own and reads what it prints; throws if it fails. */
export function runChild<Printed extends z.ZodType>(
  script: string,
  args: readonly string[],
  schema: Printed,
): z.output<Printed> {
  const command = [join(import.meta.dirname, script), ...args];
  const child = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e8 });
  if (child.status !== 0) throw new Error(`${command.join(' ')} failed: ${child.stderr}`);
  return schema.parse(JSON.parse(child.stdout));
}
