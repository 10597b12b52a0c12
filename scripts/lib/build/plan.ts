import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export interface BuildOptions {
  dumps?: string;
  content?: string;
  out: string;
  withSource?: boolean;
  verbose?: boolean;
}

/** Where a build reads from and writes to; all paths absolute. */
export interface BuildPlan {
  /** The project's own folder. */
  root: string;
  dumps: string;
  /** Entries and ledger. */
  content: string;
  out: string;
  cache: string;
  /** Somebody else's dumps: their pages ask search engines to stay away. */
  noindex: boolean;
  withSource: boolean;
  verbose: boolean;
  /** What the reader should know about the choices made. */
  remarks: string[];
}

/** Entries of foreign dumps go into this folder inside the dumps, or one so named beside the site. */
export const ENTRIES_BESIDE_DUMPS = '.postshelf';
/** Begins the name of each content's cache. */
export const CACHE_PREFIX = 'build-';

/** What can be made again lies here. */
export function cacheFolder(root: string): string {
  return join(root, '.cache');
}

/** @throws with one sentence about what is wrong with the folders and what to do */
export function planBuild(root: string, options: BuildOptions): BuildPlan {
  const own = join(root, 'content');
  const out = resolve(options.out);
  const dumps = options.dumps === undefined ? join(own, 'dumps') : resolve(options.dumps);
  if (options.dumps !== undefined) assertFolder(dumps);
  const remarks: string[] = [];
  const content = contentFolder({ own, dumps, out, remarks, options });
  for (const read of [root, dumps, content]) assertApart(out, read);
  const name = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return {
    root,
    dumps,
    content,
    out,
    cache: join(cacheFolder(root), `${CACHE_PREFIX}${content === own ? 'own' : name}`),
    noindex: options.dumps !== undefined,
    withSource: options.withSource ?? false,
    verbose: options.verbose ?? false,
    remarks,
  };
}

interface Choice {
  own: string;
  dumps: string;
  out: string;
  remarks: string[];
  options: BuildOptions;
}

function contentFolder({ own, dumps, out, remarks, options }: Choice): string {
  if (options.content !== undefined) return resolve(options.content);
  if (options.dumps === undefined) return own;
  const inside = join(dumps, ENTRIES_BESIDE_DUMPS);
  if (isWritable(existsSync(inside) ? inside : dumps)) return inside;
  const beside = `${out}${ENTRIES_BESIDE_DUMPS}`;
  remarks.push(
    `${dumps} cannot be written to: the entries go to ${beside}. Choose another place with --content DIR.`,
  );
  return beside;
}

function assertFolder(path: string): void {
  if (!existsSync(path)) throw new Error(`${path} is not there: --dumps takes a folder of *.txt.`);
  if (!statSync(path).isDirectory())
    throw new Error(`${path} is a file: --dumps takes the folder it lies in.`);
}

/** The site replaces its folder as a whole, so nothing that is read may lie in it. */
function assertApart(out: string, read: string): void {
  if (read === out || read.startsWith(out + sep))
    throw new Error(`${out} holds ${read}, which the build reads: name another folder with --out.`);
}

/** Write permission of anybody. */
const ANY_WRITE = 0o222;

/** Root may write everywhere, but a folder that is closed for all is meant to stay as it is. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return (statSync(path).mode & ANY_WRITE) !== 0;
  } catch {
    return false;
  }
}
