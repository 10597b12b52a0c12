import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { makePages } from '../../scripts/lib/build/make-pages.ts';
import type { BuildPlan } from '../../scripts/lib/build/plan.ts';
import { ROOT } from '../../scripts/lib/root.ts';

const OWN = join(ROOT, 'content');
const folder = mkdtempSync(join(tmpdir(), 'postshelf-incremental-'));
const content = join(folder, 'content');
const saved = join(folder, 'saved');

/** Few entries, of which the first mentions a name that no code has. */
const ENTRIES = 6;
const MENTION = '\nCall `dim_all_lamps` before you leave.\n';
const SAMPLE =
  '\n```python\ndef dim_all_lamps(hour):\n    return [lamp.dim(hour) for lamp in room]\n```\n';

const plan: BuildPlan = {
  root: ROOT,
  dumps: join(OWN, 'dumps'),
  content,
  out: '',
  cache: join(folder, 'kept'),
  noindex: false,
  withSource: false,
  verbose: false,
  remarks: [],
};

let builds = 0;
let slugs: string[] = [];

/** The files of a site, by path. */
type Site = Map<string, string>;

async function make(changes: Partial<BuildPlan> = {}): Promise<Site> {
  const site = join(folder, `site-${String(++builds)}`);
  await makePages({ ...plan, ...changes }, site);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const isFile = (file: string): boolean => statSync(join(site, file)).isFile();
  return new Map(
    files.filter(isFile).map((file) => [file, readFileSync(join(site, file), 'latin1')]),
  );
}

function differences(a: Site, b: Site): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

/** What a change did to the site, after it was compared with a site made from nothing. */
async function changed(changes: Partial<BuildPlan> = {}): Promise<string[]> {
  const now = await make(changes);
  const anew = await make({ ...changes, cache: join(folder, `nothing-${String(builds)}`) });
  assert.deepEqual(differences(now, anew), []);
  return differences(first, now);
}

function edit(slug: string, change: (text: string) => string): void {
  const file = join(content, 'posts', `${slug}.mdx`);
  const text = readFileSync(file, 'utf8');
  const now = change(text);
  assert.notEqual(now, text);
  writeFileSync(file, now);
}

function slugAt(place: number): string {
  const slug = slugs[place];
  assert.ok(slug !== undefined);
  return slug;
}

let first: Site = new Map();

before(async () => {
  mkdirSync(join(content, 'posts'), { recursive: true });
  cpSync(join(OWN, 'ids.json'), join(content, 'ids.json'));
  const names = readdirSync(join(OWN, 'posts')).sort().slice(0, ENTRIES);
  for (const name of names) cpSync(join(OWN, 'posts', name), join(content, 'posts', name));
  slugs = names.map((name) => name.replace(/\.mdx$/, ''));
  edit(slugAt(0), (text) => text + MENTION);
  first = await make();
  cpSync(content, saved, { recursive: true });
});

beforeEach(() => {
  rmSync(content, { recursive: true });
  cpSync(saved, content, { recursive: true });
});

after(() => {
  rmSync(folder, { recursive: true });
});

test('nothing changes when nothing changed', async () => {
  assert.deepEqual(await changed(), []);
});

test('an edit of a text', async () => {
  edit(slugAt(1), (text) => `${text}\nOne more line.\n`);
  const files = await changed();
  assert.ok(files.includes(`posts/${slugAt(1)}.html`));
  assert.ok(files.includes(`posts/${slugAt(1)}.md`));
});

test('a title, which pages of other posts show', async () => {
  edit(slugAt(1), (text) => text.replace(/^title: .*$/m, 'title: A week among lamps'));
  const files = await changed();
  const showing = files.filter((file) => /^posts\/.*\.html$/.test(file));
  assert.ok(showing.length > 2, showing.join(' '));
});

test('code with a name that another post mentions', async () => {
  edit(slugAt(1), (text) => text + SAMPLE);
  assert.ok((await changed()).includes(`posts/${slugAt(0)}.html`));
});

test('a sample that stands in another post too', async () => {
  edit(slugAt(1), (text) => text + SAMPLE);
  const before = await make();
  edit(slugAt(2), (text) => text + SAMPLE);
  await changed();
  const after = await make();
  const page = [...before.keys()].find(
    (file) => /^code\/.*\.html$/.test(file) && before.get(file)?.includes('dim_all_lamps</'),
  );
  assert.ok(page !== undefined);
  assert.ok(differences(before, after).includes(page));
});

test('a post that is gone, and one that comes back', async () => {
  rmSync(join(content, 'posts', `${slugAt(2)}.mdx`));
  const files = await changed();
  assert.ok(files.includes(`posts/${slugAt(2)}.html`));
  cpSync(join(saved, 'posts', `${slugAt(2)}.mdx`), join(content, 'posts', `${slugAt(2)}.mdx`));
  assert.deepEqual(await changed(), []);
});

test('a post under another slug', async () => {
  const file = join(content, 'posts', `${slugAt(1)}.mdx`);
  const text = readFileSync(file, 'utf8').replace(/^slug: .*$/m, 'slug: among-lamps');
  rmSync(file);
  writeFileSync(join(content, 'posts', 'among-lamps.mdx'), text);
  const files = await changed();
  assert.ok(files.includes('posts/among-lamps.html'));
  // The old address leads on.
  assert.ok(files.includes(`posts/${slugAt(1)}.html`));
});

test('an address of the site', async (t) => {
  process.env['SITE_URL'] = 'https://hub.example';
  t.after(() => {
    delete process.env['SITE_URL'];
  });
  const files = await changed();
  for (const file of ['index.html', `posts/${slugAt(1)}.html`, `posts/${slugAt(1)}.md`])
    assert.ok(files.includes(file), file);
});

test('pages that ask search engines to stay away', async () => {
  const pages = [...first.keys()].filter((file) => file.endsWith('.html'));
  const files = new Set(await changed({ noindex: true }));
  assert.deepEqual(
    pages.filter((page) => !files.has(page)),
    [],
  );
});

test('the text of the dumps beside the posts', async () => {
  const files = await changed({ withSource: true });
  assert.ok(files.includes(`posts/${slugAt(1)}.source.html`));
  assert.ok(files.includes(`posts/${slugAt(1)}.html`));
  assert.deepEqual(await changed(), []);
});
