import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readGoldFolder, type GoldDump } from '../../scripts/lib/gold-folder.ts';
import { describePost } from '../../src/lib/metadata/describe-post.ts';
import { DuplicateFinder } from '../../src/lib/metadata/duplicates.ts';
import { nameBlocks } from '../../src/lib/metadata/name-blocks.ts';
import { summaryOf } from '../../src/lib/metadata/summary.ts';
import { topicsOf } from '../../src/lib/metadata/topics.ts';
import { sharedFolder } from '../shared.ts';
import { goldenPosts } from './gold-blocks.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Shares of posts of which a piece of metadata is right, given the gold's blocks. */
interface Shares {
  title: number;
  publisher: number;
  authors: number;
  truncated: number;
  duplicate: number;
  kind: number;
}

/**
 * Scores that must not fall. On bench/dev some posts carry the name of a publisher of whom the text
 * shows no trace, and kinds are coarser than ours.
 */
const FLOORS: Record<'gold' | 'bench/dev' | 'tests/gold', Shares> = {
  gold: { title: 1, publisher: 1, authors: 1, truncated: 1, duplicate: 1, kind: 1 },
  'bench/dev': { title: 1, publisher: 0.94, authors: 1, truncated: 1, duplicate: 1, kind: 0.72 },
  'tests/gold': { title: 1, publisher: 1, authors: 1, truncated: 1, duplicate: 1, kind: 0.92 },
};

for (const name of ['gold', 'bench/dev'] as const) {
  test(`metadata on ${name}`, (t) => {
    const shared = sharedFolder();
    if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
    assertFloors(dumpsOf(join(shared, name)), FLOORS[name]);
  });
}

test('metadata on the gold of our own dumps', () => {
  assertFloors(dumpsOf(join(ROOT, 'tests/gold')), FLOORS['tests/gold']);
});

test('every own post has a topic and a summary', () => {
  for (const { blocks, gold } of dumpsOf(join(ROOT, 'tests/gold')).flatMap(goldenPosts)) {
    assert.ok(topicsOf(blocks).length > 0, `no topic: ${gold.title}`);
    assert.ok(summaryOf(blocks).length > 20, `no summary: ${gold.title}`);
  }
});

function dumpsOf(folder: string): GoldDump[] {
  return readGoldFolder(folder, join(ROOT, 'content/dumps')).dumps;
}

function assertFloors(dumps: readonly GoldDump[], floors: Shares): void {
  const hits = dumps.flatMap(hitsOf);
  for (const key of KEYS) {
    const wrong = hits.filter((hit) => !hit[key]);
    const share = 1 - wrong.length / hits.length;
    const which = wrong.map(({ name }) => name).join(', ');
    assert.ok(share >= floors[key], `${key} ${share.toFixed(4)} < ${floors[key]}; wrong: ${which}`);
  }
}

const KEYS = ['title', 'publisher', 'authors', 'truncated', 'duplicate', 'kind'] as const;

type Hit = Record<(typeof KEYS)[number], boolean> & { name: string };

function hitsOf(dump: GoldDump): Hit[] {
  const posts = goldenPosts(dump);
  const finder = new DuplicateFinder();
  const duplicates = posts.map(({ gold, text }) => finder.add(gold.title ?? '', [text]));
  return posts.map(({ gold, blocks }, index) => {
    const told = describePost(nameBlocks(blocks));
    const earlier = duplicates[index];
    return {
      name: `${dump.name} ${gold.post}`,
      title: plain(told.title) === plain(gold.title ?? ''),
      publisher: told.publisher === gold.publisher,
      authors: nameSet(told.authors) === nameSet(gold.authors ?? []),
      truncated: told.truncated === (gold.truncated ?? false),
      duplicate: (typeof earlier === 'number' ? earlier + 1 : null) === (gold.duplicate_of ?? null),
      kind: told.kind === gold.kind,
    };
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nameSet(names: readonly string[]): string {
  return [...new Set(names.map((name) => plain(name).toLowerCase()))].toSorted().join('|');
}
