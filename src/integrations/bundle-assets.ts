import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import type { BuildOptions, Metafile } from 'esbuild';

/** Bundled files by name, e.g. `site.css`: where they stand in the site, and their text. */
export type Assets = Record<string, { path: string; text: string }>;

interface Kind {
  folder: string;
  source: string;
  output: string;
  options: BuildOptions;
}

const KINDS: readonly Kind[] = [
  { folder: 'src/styles', source: '.css', output: '.css', options: {} },
  {
    folder: 'src/client',
    source: '.ts',
    output: '.js',
    // Classic scripts: from disk a browser refuses module scripts.
    options: { format: 'iife', target: 'es2022' },
  },
];

const HASH_LENGTH = 8;

/** Bundles every file that stands directly in the two folders and that no other one there imports. */
export async function bundleAssets(root: string): Promise<Assets> {
  const assets: Assets = {};
  for (const kind of KINDS) Object.assign(assets, await bundleKind(root, kind));
  return assets;
}

async function bundleKind(root: string, kind: Kind): Promise<Assets> {
  const folder = join(root, kind.folder);
  if (!existsSync(folder)) return {};
  const names = (await readdir(folder)).filter((name) => extname(name) === kind.source).sort();
  if (names.length === 0) return {};
  const result = await build({
    absWorkingDir: root,
    entryPoints: names.map((name) => `${kind.folder}/${name}`),
    outdir: 'out',
    bundle: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ...kind.options,
    write: false,
    metafile: true,
  });
  const parts = partsOf(result.metafile, kind.folder);
  const made = result.outputFiles
    .map((file) => [basename(file.path), file.text] as const)
    .filter(([name]) => !parts.has(`${kind.folder}/${basename(name, kind.output)}${kind.source}`))
    .map(([name, text]) => [name, { path: `assets/${hashed(name, text)}`, text }] as const);
  return Object.fromEntries(made);
}

/** Files that another one imports: they are parts of it, not bundles of their own. */
function partsOf(metafile: Metafile, folder: string): Set<string> {
  const imported = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return new Set(imported.map(({ path }) => path).filter((path) => path.startsWith(folder)));
}

function hashed(name: string, text: string): string {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
  const extension = extname(name);
  return `${basename(name, extension)}.${hash}${extension}`;
}
