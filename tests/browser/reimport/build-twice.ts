import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { parseHTML } from 'linkedom';
import { planBuild } from '../../../scripts/lib/build/plan.ts';
import { ROOT } from '../../../scripts/lib/root.ts';
import { BEFORE, edited } from './dump.ts';

/** An address that the first site gave out. */
export interface OldLink {
  /** From the root of the site, with fragment. */
  path: string;
  kind: 'post' | 'section' | 'step' | 'sample' | 'table' | 'sample page';
  /** The words that stood there. */
  text: string;
}

export interface Rebuilt {
  links: OldLink[];
  /** The site after the edits. */
  folder: string;
}

let made: Rebuilt | undefined;
const root = mkdtempSync(join(tmpdir(), 'postshelf-reimport-'));
const dumps = join(root, 'dumps');
const content = join(root, 'content');

after(() => {
  const { cache } = planBuild(ROOT, { dumps, content, out: join(root, 'site') });
  for (const folder of [root, cache]) rmSync(folder, { recursive: true, force: true });
});

/**
 * Builds a site from a dump, and once more from the edited dump. Between the two the entry of one post
 * is thrown away, so that the post comes back under another slug.
 */
export function rebuilt(): Rebuilt {
  return (made ??= buildTwice());
}

function buildTwice(): Rebuilt {
  mkdirSync(dumps);
  const build = (dump: string, out: string): void => {
    writeFileSync(join(dumps, 'shelves.txt'), dump);
    const options = ['--dumps', dumps, '--content', content, '--out', out];
    const script = join(ROOT, 'scripts/build.ts');
    const run = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stdout + run.stderr);
  };
  build(BEFORE, join(root, 'before'));
  const links = linksOf(join(root, 'before'));
  const entries = join(content, 'posts');
  const forgotten = readdirSync(entries).find((name) => name.startsWith('count-'));
  rmSync(join(entries, forgotten ?? ''));
  const folder = join(root, 'after');
  build(edited(), folder);
  return { links, folder };
}

const PARTS: readonly [kind: OldLink['kind'], selector: string][] = [
  ['section', '.prose :is(h2, h3, h4)[id]'],
  ['step', '.prose [data-step]'],
  ['sample', '.prose figure.sample[id]'],
  ['table', '.prose figure.table[id]'],
];

function linksOf(site: string): OldLink[] {
  const posts = readdirSync(join(site, 'posts')).filter(
    (name) => name.endsWith('.html') && name !== 'index.html',
  );
  return posts.flatMap((name): OldLink[] => {
    const path = `posts/${name}`;
    const { document } = parseHTML(readFileSync(join(site, path), 'utf8'));
    const title = document.querySelector('h1')?.textContent ?? '';
    const parts = PARTS.flatMap(([kind, selector]) =>
      [...document.querySelectorAll(selector)].map((part): OldLink => {
        for (const ours of part.querySelectorAll('.mark, button')) ours.remove();
        return { path: `${path}#${part.id}`, kind, text: part.textContent?.trim() ?? '' };
      }),
    );
    const pages = parts
      .filter(({ kind }) => kind === 'sample')
      .map(({ path: place, text }): OldLink => {
        const id = place.replace(/^.*#/, '');
        return { path: `code/${id}.html`, kind: 'sample page', text };
      });
    return [{ path, kind: 'post', text: title }, ...parts, ...pages];
  });
}
