import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildCodeIndex } from '../../../src/lib/code-index/build-index.ts';
import type { CodeIndex } from '../../../src/lib/code-index/build-index.ts';
import type { IndexedSample, IndexReader } from '../../../src/lib/code-index/format.ts';
import { partReader, partsOf } from '../../../src/lib/code-index/index-parts.ts';
import { literalMatcher, patternMatcher } from '../../../src/lib/code-index/matcher.ts';
import type { FoundSample, FoundSamples } from '../../../src/lib/code-index/find-samples.ts';
import { findSamples } from '../../../src/lib/code-index/find-samples.ts';
import type { CodeHit } from '../../../src/lib/code-index/read-hits.ts';

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
  'Ⓐx',
  'ǅ',
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
  assert.ok(made.index.manifest.pages.length > 10);
  const piece = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 2 }));
  const query = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(query, (text) => sameAsScan(text, false)),
    { seed: SEED, numRuns: 200 },
  );
  assert.ok(made.unread > 20, `only ${made.unread} answers came without reading the samples`);
});

test('the result set equals a scan, for pieces of the samples themselves', async () => {
  const { samples } = made;
  const piece = fc
    .tuple(fc.nat(samples.length - 1), fc.nat(200), fc.integer({ min: 1, max: 60 }), fc.boolean())
    .map(([place, from, length, isShouted]) => {
      const code = samples[place]?.code ?? '';
      const start = from % Math.max(1, code.length);
      const text = code.slice(start, start + length);
      return isShouted ? text.toUpperCase() : text;
    });
  await fc.assert(
    fc.asyncProperty(piece, (text) => sameAsScan(text, false)),
    { seed: SEED, numRuns: 300 },
  );
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
    '|',
    '[|]',
    '\\|',
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
  const ask = (isReadWhole: boolean): Promise<FoundSamples> =>
    findSamples(readerOf(index), { text, isPattern, isReadWhole });
  const read = await ask(true);
  const hits = await Promise.all(read.found.map((one) => one.read()));
  const { found: named, samples: searched } = await ask(false);
  const matcher = isPattern ? patternMatcher(query) : literalMatcher(query);
  const scanned = query === '' ? [] : samples.filter(({ code }) => matcher.isIn(code));
  const expected = scanned.map(({ id }) => id);
  const told = JSON.stringify(query);
  assert.deepEqual(
    read.found.map(({ id }) => id),
    expected,
    told,
  );
  assert.equal(searched, samples.length);
  if (named.some(({ hit }) => hit === null)) made.unread += 1;
  assert.deepEqual(
    named.map(({ id }) => id),
    expected,
    told,
  );
  await assertKnown(named.slice(0, 3), hits);
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
  return { index, samples, unread: 0 };
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
  const parts = partsOf(index);
  return partReader((name) =>
    parts.has(name)
      ? Promise.resolve(parts.get(name) as never)
      : Promise.reject(new Error(`no part ${name}`)),
  );
}
