import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Issue } from '../../../src/lib/issue.ts';

/** A dump on disk. */
export interface DumpFile {
  path: string;
  /** File name without folders: what an entry remembers of its source. */
  name: string;
  folder: string;
  /** Path for messages. */
  shown: string;
  bytes: number;
}

export interface DumpList {
  dumps: DumpFile[];
  /** A whole folder was read, so an entry whose dump is not in the list has lost it. */
  hasFolder: boolean;
  issues: Issue[];
}

/** The dumps behind paths: files as they are, of folders every `*.txt`, by name. */
export function listDumps(paths: readonly string[]): DumpList {
  const list: DumpList = { dumps: [], hasFolder: false, issues: [] };
  for (const path of paths) addPath(path, list);
  return list;
}

function addPath(path: string, list: DumpList): void {
  if (!existsSync(path)) {
    list.issues.push(problem('no-such-path', path, 'It is not there.', 'Check the path.'));
    return;
  }
  if (!statSync(path).isDirectory()) {
    addFile(path, list);
    return;
  }
  list.hasFolder = true;
  const paths = readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(path, name))
    .filter((file) => !isOtherThing(file));
  if (paths.length === 0) {
    const hint = 'Put the dumps there; only *.txt are read.';
    list.issues.push(problem('no-dumps', path, 'The folder holds no dumps.', hint));
  }
  for (const file of paths) addFile(file, list);
}

/** A folder that ends like a dump, say. What leads nowhere was meant to be one. */
function isOtherThing(path: string): boolean {
  return existsSync(path) && !statSync(path).isFile();
}

function addFile(path: string, list: DumpList): void {
  if (list.dumps.some((dump) => dump.path === path)) return;
  const shown = shownPath(path);
  try {
    const { size } = statSync(path);
    accessSync(path, constants.R_OK);
    list.dumps.push({ path, name: basename(path), folder: dirname(path), shown, bytes: size });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The file cannot be read: ${reason.replace(/, \w+ '.*$/s, '')}.`;
    const hint = 'Give it rights, mend the link or move it away; the other dumps were read.';
    list.issues.push(problem('unreadable', path, message, hint));
  }
}

function problem(code: string, path: string, message: string, hint: string): Issue {
  return { code, severity: 'error', file: shownPath(path), line: 0, message, hint };
}

/** A path as the reader would type it. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' || near.startsWith('..') ? path : near;
}
