import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { indexProse } from '../../scripts/lib/build/prose-index.ts';
import { toHit } from '../../src/client/parts/prose-hit.ts';
import { askedOfIndex } from '../../src/lib/search/unspaced.ts';
import { hubFolder } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { openProse } from '../hubs/open-prose.ts';
import { sharedFolder } from '../shared.ts';

/** Bytes that the first query of a word, or of three words, may load, and an excerpt on average. */
const BARS = { one: 130_000, three: 190_000, excerpt: 5_000 };
const ASKED = 24;

test('the first query keeps to its bytes', async (t) => {
  const hubs: HubName[] = sharedFolder() === null ? ['own'] : ['own', 'bench'];
  for (const hub of hubs) {
    const [one, three] = [await weigh(hub, 1), await weigh(hub, 3)];
    const excerpts = [...one.excerpts, ...three.excerpts];
    const mean = excerpts.reduce((sum, size) => sum + size, 0) / Math.max(1, excerpts.length);
    t.diagnostic(
      `${hub}: one word ${String(one.most)} bytes at most, three ${String(three.most)}, ` +
        `an excerpt ${mean.toFixed(0)} on average`,
    );
    assert.ok(one.most <= BARS.one, `${hub}, one word: ${String(one.most)}`);
    assert.ok(three.most <= BARS.three, `${hub}, three words: ${String(three.most)}`);
    assert.ok(mean <= BARS.excerpt, `${hub}, an excerpt: ${mean.toFixed(0)}`);
  }
});

/** What first queries of words of titles and headings load, the frequent and the rare. */
async function weigh(hub: HubName, length: number): Promise<{ most: number; excerpts: number[] }> {
  const words = vocabularyOf(hub);
  let most = 0;
  const excerpts: number[] = [];
  for (let turn = 0; turn < ASKED; turn += 1) {
    const places = Array.from({ length }, (_, more) => (turn / ASKED) ** 2 + more * 0.29);
    const query = places.map((place) => words[Math.floor((place % 1) * words.length)] ?? '');
    const prose = await openProse(hubFolder(hub));
    await prose.pagefind.filters();
    const { results } = await prose.pagefind.search(query.join(' '), { filters: {} });
    most = Math.max(most, prose.bytes());
    for (const result of results.slice(0, 3)) await result.data();
    excerpts.push(...prose.excerptBytes());
  }
  return { most, excerpts };
}

function vocabularyOf(hub: HubName): string[] {
  const file = readFileSync(join(hubFolder(hub), 'search/words.js'), 'utf8');
  const words: unknown = JSON.parse(file.slice('postshelfCode("words",'.length, -2));
  return Array.isArray(words) ? words.map(String) : [];
}

test('the words of a title find its post among the first', async () => {
  const prose = await openProse(hubFolder('own'));
  const file = readFileSync(join(hubFolder('own'), 'api/posts.json'), 'utf8');
  const posts: unknown = JSON.parse(file);
  assert.ok(Array.isArray(posts));
  let first = 0;
  for (const { title, slug } of posts) {
    const { results } = await prose.pagefind.search(askedOfIndex(String(title)), { filters: {} });
    const [best] = await Promise.all(results.slice(0, 1).map((result) => result.data()));
    if (best !== undefined && toHit(best, '', String(title)).slug === slug) first += 1;
  }
  assert.ok(first >= posts.length * 0.95, `${String(first)} of ${String(posts.length)}`);
});

const PAGES: Readonly<Record<string, string>> = {
  one: '<h2 id="s1"><a class="mark" href="#s1">§1</a>模型训练</h2><p>We call it 分布式训练，很快 and go on.</p>',
  two: '<p>Plain words only.</p><ol><li class="step" id="step-a1" data-step="4">Turn the lamp.</li></ol>',
  three: '<p>训 and 练 stand apart here.</p>',
};

/** A folder with these pages and their index. */
async function indexed(t: TestContext, pages: Readonly<Record<string, string>>): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), 'prose-'));
  t.after(() => rmSync(site, { recursive: true }));
  mkdirSync(join(site, 'posts'));
  for (const [name, body] of Object.entries(pages)) {
    const html = `<html lang="en"><body data-pagefind-body><h1>${name}</h1>${body}</body></html>`;
    writeFileSync(join(site, 'posts', `${name}.html`), html);
  }
  await indexProse(site);
  return site;
}

test('scripts without blanks are found inside English posts; steps know their number', async (t) => {
  const { pagefind } = await openProse(await indexed(t, PAGES));
  const ask = async (query: string): Promise<ReturnType<typeof toHit>[]> => {
    const { results } = await pagefind.search(askedOfIndex(query), { filters: {} });
    const fragments = await Promise.all(results.map((result) => result.data()));
    return fragments.map((fragment) => toHit(fragment, '', query));
  };
  for (const query of ['训练', '模型', '分布式', '布式训', '很快'])
    assert.deepEqual(
      (await ask(query)).map(({ slug }) => slug),
      ['one'],
      query,
    );
  const [hit] = await ask('模型训练');
  assert.equal(
    hit?.parts[0]?.title,
    '<mark>模</mark><mark>型</mark><mark>训</mark><mark>练</mark>',
  );
  assert.deepEqual(hit?.matched, ['模型训练']);
  const [lamp] = await ask('lamp');
  assert.equal(lamp?.parts[0]?.number, '4');
  assert.equal(lamp?.parts[0]?.href, 'posts/two.html#step-a1');
});

const ROWS = [
  ['Step', 'What it does', 'When'],
  ['<code>kube-proxy</code>', 'forwards', 'always'],
  ['gate', '', 'in the <b>evening</b>'],
];
const TABLE = ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join(' ')}</tr>`);

test('a match in a table shows its row, and every word of a cell is found', async (t) => {
  const pages = {
    gates: `<h2 id="s1"><a class="mark" href="#s1">§1</a>Gates</h2><p>They are three.</p><table><tbody>${TABLE.join('')}</tbody></table><p>Close the evening gate by hand.</p>`,
  };
  const { pagefind } = await openProse(await indexed(t, pages));
  const ask = async (query: string): Promise<(string | undefined)[]> => {
    const { results } = await pagefind.search(query, { filters: {} });
    const fragments = await Promise.all(results.map((result) => result.data()));
    return fragments.map((fragment) => toHit(fragment, '', query).parts[0]?.excerpt);
  };
  const proxy = '<mark>kube-proxy</mark> · forwards · always.';
  assert.deepEqual(await ask('proxy'), [proxy]);
  assert.deepEqual(await ask('kube'), [proxy]);
  assert.deepEqual(await ask('always'), ['kube-proxy · forwards · <mark>always</mark>.']);
  assert.deepEqual(await ask('evening'), ['gate · in the <mark>evening</mark>.']);
  assert.deepEqual(await ask('three'), ['They are <mark>three</mark>.']);
  assert.deepEqual(await ask('hand'), ['Close the evening gate by <mark>hand</mark>.']);
});
