import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { toAtom } from '../../src/lib/export/feeds/atom.ts';
import type { FeedEntry } from '../../src/lib/export/feeds/feed.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { browserTest } from './harness/browser.ts';

/** What a strict reader of XML makes of a feed. */
const ReadSchema = z.object({
  broken: z.boolean(),
  /** Of the feed itself: how often RFC 4287 wants an element exactly once, and it is there so. */
  feed: z.object({ id: z.int(), title: z.int(), updated: z.int(), author: z.int() }),
  entries: z.array(
    z.object({
      id: z.string(),
      updated: z.string(),
      title: z.string(),
      summary: z.string(),
      authors: z.array(z.string()),
      alternate: z.string().nullable(),
      once: z.boolean(),
    }),
  ),
  elements: z.array(z.string()),
});

const HOSTILE = `]]> <b onclick="x">&amp; "it's" </title> ]]> \u0000\u0008\ufffe\ud800 &lt;`;
const ENTRY: FeedEntry = {
  id: 'p000001',
  slug: 'a',
  title: HOSTILE,
  summary: HOSTILE,
  authors: [HOSTILE],
  publisher: 'x',
  published: '2021-04-15',
  url: undefined,
  topics: ['a-topic'],
};

browserTest('the Atom feed of the hub is well-formed and complete by RFC 4287', async (browser) => {
  const text = readFileSync(join(hubFolder('own'), 'feed.xml'), 'utf8');
  const { broken, feed, entries } = await read(browser, text);
  assert.ok(!broken && entries.length > 0);
  assert.deepEqual(feed, { id: 1, title: 1, updated: 1, author: 1 });
  for (const { id, updated, title, authors, alternate, once } of entries) {
    assert.match(id, /^urn:uuid:/);
    assert.match(updated, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    assert.ok(title !== '' && authors.length > 0 && once);
    assert.match(alternate ?? '', /^posts\/.+\.html$/);
  }
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
});

browserTest('words of strangers end no element of the Atom feed', async (browser) => {
  const text = toAtom({ name: HOSTILE, site: undefined, entries: [ENTRY] }) ?? '';
  const { broken, entries, elements } = await read(browser, text);
  assert.equal(broken, false);
  assert.ok(!elements.includes('b'), elements.join(' '));
  const [entry] = entries;
  assert.match(entry?.title ?? '', /^\]\]> <b onclick="x">&amp; "it's" <\/title>/);
  assert.equal(entry?.summary, entry?.title);
});

async function read(browser: Browser, text: string): Promise<z.output<typeof ReadSchema>> {
  const page = await browser.newPage();
  const found: unknown = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    const root = parsed.documentElement;
    const own = (of: Element, name: string): Element[] =>
      [...of.children].filter((child) => child.localName === name);
    const textOf = (of: Element, name: string): string => own(of, name)[0]?.textContent ?? '';
    /** Text of type "html": what a reader shows once its entities are read. */
    const shown = (of: Element, name: string): string =>
      new DOMParser().parseFromString(textOf(of, name), 'text/html').body.textContent ?? '';
    const count = (name: string): number => own(root, name).length;
    return {
      broken: parsed.querySelector('parsererror') !== null,
      feed: {
        id: count('id'),
        title: count('title'),
        updated: count('updated'),
        author: count('author'),
      },
      elements: [...parsed.querySelectorAll('*')].map((element) => element.localName),
      entries: own(root, 'entry').map((entry) => ({
        id: textOf(entry, 'id'),
        updated: textOf(entry, 'updated'),
        title: shown(entry, 'title'),
        summary: shown(entry, 'summary'),
        authors: own(entry, 'author').map((author) => textOf(author, 'name')),
        alternate: own(entry, 'link')[0]?.getAttribute('href') ?? null,
        once: ['id', 'title', 'updated'].every((name) => own(entry, name).length === 1),
      })),
    };
  }, text);
  await page.close();
  return ReadSchema.parse(found);
}
