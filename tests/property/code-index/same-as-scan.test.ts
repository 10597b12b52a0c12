import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { buildCodeIndex } from '../../../src/lib/code-index/build-index.ts';
import type { CodeIndex } from '../../../src/lib/code-index/build-index.ts';
import type { IndexedSample, IndexReader } from '../../../src/lib/code-index/format.ts';
import { literalMatcher, patternMatcher } from '../../../src/lib/code-index/matcher.ts';
import { searchCode } from '../../../src/lib/code-index/search-code.ts';

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
/** So much text that the index has trigram shards. */
const SAMPLES = 2_500;
const SEED = 20_210_415;

test('the result set equals a scan of all samples, for texts', async () => {
  const made = makeIndex();
  assert.ok(made.manifest.levels.every(({ shards }) => shards > 1));
  const piece = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 2 }));
  const query = fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(query, (text) => sameAsScan(made, text, false)),
    { seed: SEED, numRuns: 400 },
  );
});

test('the result set equals a scan of all samples, for patterns', async () => {
  const made = makeIndex();
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
    fc.asyncProperty(pattern, (text) => sameAsScan(made, text, true)),
    { seed: SEED, numRuns: 300 },
  );
});

async function sameAsScan({ index, samples }: Made, text: string, isPattern: boolean) {
  const query = text.trim();
  const answer = await searchCode(readerOf(index), { text, isPattern });
  const found = answer.hits.map(({ sample }) => sample.id);
  const matcher = isPattern ? patternMatcher(query) : literalMatcher(query);
  const scanned = query === '' ? [] : samples.filter(({ code }) => matcher.isIn(code));
  assert.deepEqual(
    found,
    scanned.map(({ id }) => id),
    JSON.stringify(query),
  );
}

interface Made {
  index: CodeIndex;
  samples: IndexedSample[];
  manifest: CodeIndex['manifest'];
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
  const index = buildCodeIndex(samples, new Map(), 'test');
  return { index, samples, manifest: index.manifest };
}

function sampleOf(place: number, code: string): IndexedSample {
  return {
    id: `c${String(place)}`,
    slug: `post-${String(place % 50)}`,
    lang: 'text',
    role: 'code',
    kind: 'program',
    libraries: [],
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
    big: (level, bucket) => {
      const posting = index.levels[level]?.big.get(bucket);
      return get(posting === undefined ? [] : [posting], 0);
    },
  };
}
