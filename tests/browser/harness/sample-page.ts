import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { build } from 'esbuild';
import type { Root } from 'mdast';
import { readSession } from '../../../src/lib/extract/session.ts';
import { plainHighlighter } from '../../../src/lib/render/highlighter.ts';
import { numberedCode } from '../../../src/lib/render/numbered-code.ts';
import { renderEntry } from '../../../src/lib/render/render-entry.ts';

const ROOT = join(import.meta.dirname, '../../..');
const START = `import { startCopyButtons } from './src/client/parts/copy-code.ts'; startCopyButtons();`;

export interface Sample {
  lang: string;
  code: string;
}

/**
 * A page with samples as posts show them, and after each the same as its own page shows it, with the
 * site's copy buttons and nothing else.
 *
 * @returns the folder that holds it as index.html
 */
export async function samplePage(samples: readonly Sample[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-samples-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  await build({
    stdin: { contents: START, resolveDir: ROOT },
    bundle: true,
    format: 'iife',
    outfile: join(folder, 'copy.js'),
    logLevel: 'error',
  });
  const figures = samples.map((sample) => inPost(sample) + onItsPage(sample)).join('\n');
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Samples</title><link rel="icon" href="data:,"><body>${figures}<script src="copy.js"></script></body></html>`,
  );
  return folder;
}

function inPost({ lang, code }: Sample): string {
  const tree: Root = { type: 'root', children: [{ type: 'code', lang, value: code }] };
  return renderEntry(tree, { ids: new Map(), highlighter: plainHighlighter }).html;
}

function onItsPage({ lang, code }: Sample): string {
  const session = readSession(code, lang);
  const lines = numberedCode(plainHighlighter.tokens(code, lang), session);
  const what = session === null ? '' : 'commands';
  const all = session === null ? '' : '<button type="button" data-copy-all>All</button>';
  return `<figure class="sample"><button type="button" data-copy="${what}">Copy</button>${all}<pre>${lines}</pre></figure>`;
}
