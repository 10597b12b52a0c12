import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildCodeIndex } from '../../../src/lib/code-index/build-index.ts';
import type { CodeIndex } from '../../../src/lib/code-index/build-index.ts';
import type { IndexedSample, IndexReader } from '../../../src/lib/code-index/format.ts';
import { literalMatcher, patternMatcher } from '../../../src/lib/code-index/matcher.ts';
import type { FoundSample } from '../../../src/lib/code-index/find-samples.ts';
import { findSamples } from '../../../src/lib/code-index/find-samples.ts';
import { searchCode } from '../../../src/lib/code-index/search-code.ts';
import type { CodeHit } from '../../../src/lib/code-index/search-code.ts';

const WORDS = [
  'tray',
  'Tray',
  'lift_',
  '.lower(',
  ' = ',
  '--dry',
  '=>',
  '\n',
  '  ',
  'ΣΑΣ',
  'σας',
  'İx',
  '𝒳',
  'aa',
  'A1',
];
/** So much text that the index is not read as a whole. */
const SAMPLES = 5_000;
const SEED = 20_210_415;
const POST_COUNT = 50;
const POSTS = new Map(
  Array.from({ length: POST_COUNT }, (_, place) => {
    const key = place % 3 === 0 ? 'orchard' : 'mill';
    return [`post-${place}`, { title: `Post ${place}`, publisher: key.toUpperCase(), key }];
  }),
);

const made = makeIndex();

test('the result set equals a scan of all samples, for texts', async () => {
  assert.equal(made.manifest.levels.length, 2);
  assert.ok(made.manifest.runs > 1);
  const piece = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 2 }));
  const query = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(query, (text) => sameAsScan(text, false)),
    { seed: SEED, numRuns: 200 },
  );
  assert.ok(made.unread > 20, `only ${made.unread} answers came without reading the samples`);
});

test('the result set equals a scan of all samples, for patterns', async () => {
  const atom = fc.constantFrom(
    'tray',
    'Tray',
    '.',
    '\\.',
    '[tl]ray',
    '(lift|low)',
    'a+',
    'x?',
    'er{1,2}',
    '^',
    '$',
    '\\w*',
    '--',
    'σ',
    '\\bdry',
    '\\x74ray',
    '(?:T|t)r',
    '(?=tray)',
  );
  const pattern = fc.array(atom, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(pattern, (text) => sameAsScan(text, true)),
    { seed: SEED, numRuns: 150 },
  );
});

async function sameAsScan(text: string, isPattern: boolean) {
  const { index, samples } = made;
  const query = text.trim();
  const answer = await searchCode(readerOf(index), { text, isPattern });
  const found = answer.hits.map(({ sample }) => sample.id);
  const { found: named, samples: searched } = await findSamples(readerOf(index), {
    ...{ text, isPattern, isReadWhole: false },
  });
  const matcher = isPattern ? patternMatcher(query) : literalMatcher(query);
  const scanned = query === '' ? [] : samples.filter(({ code }) => matcher.isIn(code));
  assert.deepEqual(
    found,
    scanned.map(({ id }) => id),
    JSON.stringify(query),
  );
  assert.equal(searched, samples.length);
  if (named.some(({ hit }) => hit === null)) made.unread += 1;
  assert.deepEqual(
    named.map(({ id }) => id),
    found,
    JSON.stringify(query),
  );
  await assertKnown(named.slice(0, 3), answer.hits);
}

/** What is told of samples that were not read is what reading them tells. */
async function assertKnown(named: readonly FoundSample[], hits: readonly CodeHit[]): Promise<void> {
  for (const [place, one] of named.entries()) {
    const hit = await one.read();
    assert.deepEqual(hit, hits[place]);
    const { id, lang, kind, libraries } = hit.sample;
    assert.deepEqual([one.id, one.lang, one.kind, one.libraries], [id, lang, kind, libraries]);
    assert.deepEqual(one.publisher, { key: hit.post.key, name: hit.post.publisher });
  }
}

interface Made {
  index: CodeIndex;
  samples: IndexedSample[];
  manifest: CodeIndex['manifest'];
  /** Answers in which samples were not read. */
  unread: number;
}

/** Pseudo-random samples, the same in every run. */
function makeIndex(): Made {
  let state = SEED;
  const draw = (limit: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const samples = Array.from({ length: SAMPLES }, (_, place) => {
    const parts = Array.from({ length: 8 + draw(24) }, () =>
      draw(4) === 0 ? draw(1e6).toString(36) : (WORDS[draw(WORDS.length)] ?? ''),
    );
    return sampleOf(place, parts.join(''));
  });
  const index = buildCodeIndex(samples, POSTS, 'test');
  return { index, samples, manifest: index.manifest, unread: 0 };
}

function sampleOf(place: number, code: string): IndexedSample {
  return {
    id: `c${String(place)}`,
    slug: `post-${String(Math.floor(place / (SAMPLES / POST_COUNT)))}`,
    lang: ['text', 'python', 'bash'][place % 3] ?? 'text',
    role: 'code',
    kind: 'program',
    libraries: place % 7 === 0 ? ['tray'] : [],
    section: '',
    step: null,
    code,
  };
}

function readerOf(index: CodeIndex): IndexReader {
  const get = <T>(list: readonly T[], place: number): Promise<T> => {
    const found = list[place];
    return found === undefined
      ? Promise.reject(new Error(`no shard ${String(place)}`))
      : Promise.resolve(found);
  };
  return {
    manifest: () => Promise.resolve(index.manifest),
    text: (shard) => get(index.texts, shard),
    grams: (level, shard) => get(index.levels[level]?.shards ?? [], shard),
    runs: (shard) => get(index.runs.shards, shard),
    run: (number) => get(index.runs.postings, number),
    classes: () => Promise.resolve(index.runs.classes),
    big: (level, bucket) => {
      const posting = index.levels[level]?.big.get(bucket);
      return get(posting === undefined ? [] : [posting], 0);
    },
  };
}
