import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { readGoldFolder } from '../../scripts/lib/gold-folder.ts';
import { parseEntry } from '../../src/lib/mdx/parse-entry.ts';
import { ApiStepsSchema } from '../../src/schemas/api-step.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { sharedFolder } from '../shared.ts';

/** Ordered items of the two dumps whose structure was written down by hand. */
const ITEMS = 117;
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

describe(
  'every ordered item of the gold has its number in the built hub',
  { skip: shared === null ? 'POSTSHELF_SHARED is not set' : false },
  () => {
    if (shared !== null) compare(join(shared, 'gold'));
  },
);

function compare(folder: string): void {
  const wanted = goldItems(folder);
  const slugs = slugsByPlace();
  const posts = [...new Set(wanted.map(({ post }) => post))];

  test('on the page of its post', () => {
    assert.equal(wanted.length, ITEMS);
    const shown = posts.flatMap((post) => itemsOnPage(post, slugs.get(post) ?? ''));
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

function goldItems(folder: string): NumberedItem[] {
  return readGoldFolder(folder, folder).dumps.flatMap(({ name, text, gold }) => {
    const lines = text.split('\n');
    return gold.blocks
      .filter(({ type, ordered }) => type === 'list-item' && ordered === true)
      .map(({ post, number, lines: [first, last] }) => {
        const words = lines
          .slice(first - 1, last)
          .join(' ')
          .replace(MARKER, '');
        return { post: `${name}.txt ${String(post)}`, number: number ?? 0, text: letters(words) };
      });
  });
}

/** Slugs of the posts by dump and position. */
function slugsByPlace(): Map<string, string> {
  const entries = globSync(`${hubFolder('seeds')}-content/posts/*.mdx`);
  return new Map(
    entries.flatMap((path): [string, string][] => {
      const { post } = parseEntry(readFileSync(path, 'utf8'), basename(path));
      const { source, slug } = post ?? {};
      return source && slug ? [[`${source.file} ${String(source.post)}`, slug]] : [];
    }),
  );
}

function itemsOnPage(post: string, slug: string): NumberedItem[] {
  const html = readFileSync(join(hubFolder('seeds'), 'posts', `${slug}.html`), 'utf8');
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('[data-step]')].map((item) => {
    for (const other of item.querySelectorAll('.mark, figure, ul, ol, p + p')) other.remove();
    const number = Number(item.getAttribute('data-step'));
    return { post, number, text: letters(item.textContent ?? '') };
  });
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').slice(0, COMPARED);
}
