import { globSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Group, Task } from './outcome.ts';
import { runTools } from './run-commands.ts';
import type { Tool } from './run-commands.ts';
import { runTestFile } from './run-test-file.ts';

/** Checks of the source text, each one test. */
const CHECKS: Readonly<Record<string, readonly Tool[]>> = {
  types: [
    ['astro/bin/astro.mjs', 'sync'],
    ['typescript/bin/tsc', '--noEmit'],
    ['astro/bin/astro.mjs', 'check'],
  ],
  lint: [['eslint/bin/eslint.js', '--max-warnings', '0', '.']],
  format: [['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
};

/** Folders of `tests/` in the order in which a failure is most useful to know. */
const ORDER = ['unit', 'spec', 'property', 'eval'];

/** Folders whose tests need finished sites, last because they take longest. */
export const NEED_HUBS = ['site', 'browser'];

/** Groups in which a browser has to be in time. */
const AGAIN = ['browser'];

/** Test files run side by side: as many as a small machine has cores. */
const PARALLEL = 2;

/** Everything `npm test` does, in order. A folder of tests nobody listed here runs as well. */
export function listGroups(root: string): Group[] {
  const checks = Object.entries(CHECKS).map(([name, tools]) => ({
    name,
    tasks: [{ name, run: () => runTools(root, name, tools) }],
    parallel: 1,
  }));
  const files = globSync('tests/**/*.test.ts', { cwd: root }).toSorted();
  const folders = [...new Set(files.map(folderOf))];
  const others = folders.filter((name) => ![...ORDER, ...NEED_HUBS].includes(name));
  const named = [...ORDER, ...others, ...NEED_HUBS].filter((name) => folders.includes(name));
  return [
    ...checks,
    ...named.map((name) => ({
      name,
      tasks: files.filter((file) => folderOf(file) === name).map((file) => testFile(root, file)),
      parallel: PARALLEL,
      again: AGAIN.includes(name),
    })),
  ];
}

function folderOf(file: string): string {
  return relative('tests', file).split(/[/\\]/)[0] ?? basename(file);
}

function testFile(root: string, file: string): Task {
  return { name: file, run: () => runTestFile(root, join(root, file)) };
}
