import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { planBuild } from '../build/plan.ts';
import type { BuildPlan } from '../build/plan.ts';
import { ROOT } from '../root.ts';

const TookSchema = z.object({
  /** By the clock on the wall. */
  seconds: z.number(),
  /** Computing time of all threads. */
  cpu: z.number(),
  /** Computing time of the processes that it started: of the index of the prose. */
  others: z.number(),
  /** Largest memory, in bytes. */
  peak: z.number(),
});

/** What a build took. */
export type Took = z.output<typeof TookSchema>;

/** Builds of a hub: from nothing, with nothing changed, with one post changed. */
export interface Builds {
  name: string;
  posts: number;
  bytes: number;
  cold: Took;
  same: Took;
  edited: Took;
}

/** A dump to build a hub of. */
export interface BuiltDump {
  name: string;
  dump: string;
  posts: number;
}

const CHILD = join(import.meta.dirname, 'build-child.ts');
const LAST_POST = /\n\nRead More$/;

/** Builds the hub of a dump three times. */
export function timeBuilds({ name, dump, posts }: BuiltDump): Builds {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-bench-'));
  try {
    const build = (now: string): Took => {
      writeFileSync(join(folder, 'made.txt'), now);
      return buildOnce(folder);
    };
    const cold = build(dump);
    const same = build(dump);
    const edited = build(dump.replace(LAST_POST, '\n\nA sentence was added.\n\nRead More'));
    return { name, posts, bytes: Buffer.byteLength(dump), cold, same, edited };
  } finally {
    for (const made of [folder, siteOf(folder), planOf(folder).cache])
      rmSync(made, { recursive: true, force: true });
  }
}

const siteOf = (folder: string): string => `${folder}-site`;

const planOf = (folder: string): BuildPlan =>
  planBuild(ROOT, { dumps: folder, out: siteOf(folder) });

function buildOnce(folder: string): Took {
  const child = spawnSync(process.execPath, [CHILD, folder, siteOf(folder)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (child.status !== 0) throw new Error(`The build failed: ${child.stderr}`);
  return TookSchema.parse(JSON.parse(child.stdout.trim().split('\n').at(-1) ?? ''));
}
