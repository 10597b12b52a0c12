import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { OriginalsSchema } from '../../src/schemas/originals.ts';
import type { GoldBlock } from '../../src/schemas/gold.ts';
import { sharedFolder } from '../shared.ts';
import { type Digest, readDigests } from './digests.ts';

const DUMPS = join(import.meta.dirname, '../../content/dumps');
const ORIGINALS = join(DUMPS, 'originals.json');

/** Shorter than the 150 where the dump holds no more than the opening of a publication. */
const FEWEST_WORDS = 140;
const MOST_WORDS = 900;

const digests = readDigests();
const blocks = digests.flatMap((digest) => digest.blocks);

function count(wanted: (block: GoldBlock) => boolean): number {
  return blocks.filter(({ gold }) => wanted(gold)).length;
}

function isProcedureStart({ type, ordered, depth, number }: GoldBlock): boolean {
  return type === 'list-item' && ordered === true && depth === 1 && number === 1;
}

function atLeast(found: number, wanted: number, what: string): void {
  assert.ok(found >= wanted, `${found} ${what}, not ${wanted}`);
}

test('the library is complete', () => {
  assert.equal(digests.length, 42);
  assert.equal(new Set(digests.map(({ post }) => post.publisher)).size, 8);
  atLeast(
    count(({ type }) => type === 'code'),
    60,
    'code samples',
  );
  atLeast(
    count(({ type }) => type === 'table'),
    15,
    'tables',
  );
  atLeast(
    count(({ type }) => type === 'math'),
    15,
    'formulas',
  );
  atLeast(count(isProcedureStart), 20, 'procedures');
});

test('every digest has the length of a digest', () => {
  const wrong = digests
    .map((digest) => ({ title: digest.post.title, words: wordsOf(digest) }))
    .filter(({ words }) => words < FEWEST_WORDS || words > MOST_WORDS);
  assert.deepEqual(wrong, []);
});

/** Words of everything but code and formulas. */
function wordsOf(digest: Digest): number {
  const prose = digest.blocks.filter(({ gold }) => !['code', 'math', 'end'].includes(gold.type));
  return prose.reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}

test('every digest says that it is one, and of what', () => {
  const silent = digests.filter(({ post, blocks: own }) => {
    const note = own.find(({ text }) => /\bdigest\b/.test(text) && text.includes(post.title ?? ''));
    return note === undefined;
  });
  assert.deepEqual(
    silent.map(({ post }) => post.title),
    [],
  );
});

test('each original is named once, with nothing that is not known', (t) => {
  const originals = OriginalsSchema.parse(JSON.parse(readFileSync(ORIGINALS, 'utf8')));
  const titles = digests.map(({ post }) => `${post.publisher}: ${post.title}`);
  const named = originals.map(({ publisher, title }) => `${publisher}: ${title}`);
  assert.deepEqual(named.toSorted(), titles.toSorted());
  const shared = sharedFolder();
  if (shared === null) return t.diagnostic('POSTSHELF_SHARED is not set: dates are not compared');
  const file = readFileSync(join(shared, 'seeds/originals.json'), 'utf8');
  const known = OriginalsSchema.parse(JSON.parse(file)).map((row) => JSON.stringify(row));
  assert.deepEqual(
    originals.map((row) => JSON.stringify(row)).filter((row) => !known.includes(row)),
    [],
  );
});

test('the gold has every line of the dumps in exactly one block', () => {
  for (const file of readdirSync(DUMPS).filter((name) => name.endsWith('.txt'))) {
    const lines = readFileSync(join(DUMPS, file), 'utf8').split('\n');
    const claimed = lines.map(() => 0);
    const own = blocks.filter(({ place }) => basename(place).startsWith(`${file}:`));
    for (const { gold } of own) {
      for (let line = gold.lines[0]; line <= gold.lines[1]; line += 1) claim(claimed, line - 1);
    }
    const wrong = lines.flatMap((line, index) =>
      line.trim() !== '' && claimed[index] !== 1 ? [`${file}:${index + 1}`] : [],
    );
    assert.deepEqual(wrong, []);
  }
});

function claim(claimed: number[], index: number): void {
  claimed[index] = (claimed[index] ?? 0) + 1;
}
