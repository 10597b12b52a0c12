import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { readGoldFolder } from '../../scripts/lib/gold-folder.ts';
import { parseEntry } from '../../src/lib/mdx/parse-entry.ts';
import { ApiStepsSchema } from '../../src/schemas/api-step.ts';
import { hubFolder } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { sharedFolder } from '../shared.ts';

/** Ordered items of the two dumps whose structure was written down by hand. */
const ITEMS = 117;
/** The bar for public posts that the parser has learned from. */
const LEAST_SHARE = 0.95;
/** So many letters and digits tell one item of a post from another. */
const COMPARED = 40;
const MARKER = /^\s*\d+[.)]\s*/;

const shared = sharedFolder();

interface NumberedItem {
  /** Dump and position in it. */
  post: string;
  number: number;
  /** First letters and digits. */
  text: string;
}

const skip = shared === null ? 'POSTSHELF_SHARED is not set' : false;

describe('every ordered item of the gold has its number in the built hub', { skip }, () => {
  if (shared !== null) compare(join(shared, 'gold'));
});

test('items whose printed number is wrong have the right one on the pages of public posts', (t) => {
  if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
  const slugs = slugsByPlace('bench');
  const pages = new Map<string, NumberedItem[]>();
  let right = 0;
  const restarted = goldItems(join(shared, 'bench/dev')).filter(
    (item) => item.printed !== item.number,
  );
  for (const { post, number, text } of restarted) {
    const shown = pages.get(post) ?? itemsOnPage('bench', post, slugs.get(post) ?? '');
    pages.set(post, shown);
    if (shown.some((item) => item.text === text && item.number === number)) right += 1;
  }
  const share = right / restarted.length;
  t.diagnostic(`${String(right)} of ${String(restarted.length)}`);
  assert.ok(restarted.length > 400 && share >= LEAST_SHARE, String(share));
});

function compare(folder: string): void {
  const wanted = goldItems(folder).map(({ post, number, text }) => ({ post, number, text }));
  const slugs = slugsByPlace('seeds');
  const posts = [...new Set(wanted.map(({ post }) => post))];

  test('on the page of its post', () => {
    assert.equal(wanted.length, ITEMS);
    const shown = posts.flatMap((post) => itemsOnPage('seeds', post, slugs.get(post) ?? ''));
    assert.deepEqual(shown, wanted);
  });

  test('in steps.json', () => {
    const text = readFileSync(join(hubFolder('seeds'), 'api/steps.json'), 'utf8');
    const steps = ApiStepsSchema.parse(JSON.parse(text));
    const found = posts.flatMap((post) =>
      steps
        .filter(({ slug }) => slug === slugs.get(post))
        .map(({ number, text: words }) => ({
          post,
          number,
          text: letters(words.split('\n')[0] ?? ''),
        })),
    );
    assert.deepEqual(found, wanted);
  });
}

/** Ordered items with their true number, and the one that the dump shows. */
function goldItems(folder: string): (NumberedItem & { printed: number })[] {
  return readGoldFolder(folder, folder).dumps.flatMap(({ name, text, gold }) => {
    const lines = text.split('\n');
    return gold.blocks
      .filter(({ type, ordered }) => type === 'list-item' && ordered === true)
      .map(({ post, number, lines: [first, last] }) => {
        const shown = lines.slice(first - 1, last).join(' ');
        const printed = Number.parseInt(shown.trim(), 10);
        const words = letters(shown.replace(MARKER, ''));
        return { post: `${name}.txt ${String(post)}`, number: number ?? 0, printed, text: words };
      });
  });
}

/** Slugs of the posts by dump and position. */
function slugsByPlace(hub: HubName): Map<string, string> {
  const entries = globSync(`${hubFolder(hub)}-content/posts/*.mdx`);
  return new Map(
    entries.flatMap((path): [string, string][] => {
      const { post } = parseEntry(readFileSync(path, 'utf8'), basename(path));
      const { source, slug } = post ?? {};
      return source && slug ? [[`${source.file} ${String(source.post)}`, slug]] : [];
    }),
  );
}

function itemsOnPage(hub: HubName, post: string, slug: string): NumberedItem[] {
  const html = readFileSync(join(hubFolder(hub), 'posts', `${slug}.html`), 'utf8');
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('[data-step]')].map((item) => {
    for (const other of item.querySelectorAll('.mark, figure, ul, ol, p ~ p')) other.remove();
    const number = Number(item.getAttribute('data-step'));
    return { post, number, text: letters(item.textContent ?? '') };
  });
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, COMPARED);
}
