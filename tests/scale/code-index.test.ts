import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildCodeIndex } from '../../src/lib/code-index/build-index.ts';
import type { CodeIndex } from '../../src/lib/code-index/build-index.ts';
import { asksForCase, fold } from '../../src/lib/code-index/fold.ts';
import type { IndexedSample } from '../../src/lib/code-index/format.ts';
import { searchCode } from '../../src/lib/code-index/search-code.ts';
import { makeSamples } from './made-samples.ts';
import { queriesFrom } from './queries.ts';
import { weighedReader } from './weighed-reader.ts';

/** The code search at the size that it is made for; prints what the README says about it. */
const SAMPLES = 50_000;
const QUERIES = 200;
/** Bytes that a query may load: page and scripts, 22 kB, come on top of the first. */
const FIRST = 125_000;
const LATER = 60_000;
/** Milliseconds. */
const ANSWER = 100;
/** Each hit has to be read; with more of them an answer is as large as what it shows. */
const FEW_HITS = 10;

interface Asked {
  hits: number;
  /** Without the manifest. */
  bytes: number;
  first: number;
  files: number;
  took: number;
}

describe('code search over 50,000 samples', () => {
  let samples: IndexedSample[] = [];
  let index: CodeIndex;
  const asked: Asked[] = [];

  before(() => {
    const made = makeSamples(SAMPLES);
    samples = made.samples;
    index = buildCodeIndex(samples, made.posts, 'scale');
  });

  test('finds what a scan finds', async () => {
    const folded = samples.map(({ code }) => fold(code));
    for (const query of queriesFrom(samples, QUERIES)) {
      const reader = weighedReader(index);
      await reader.manifest();
      const manifest = reader.taken().bytes;
      await searchCode(reader, { text: query, isPattern: false });
      const { bytes, files } = reader.taken();
      // Once more: the first time is that of weighing the parts.
      const began = performance.now();
      const { hits } = await searchCode(reader, { text: query, isPattern: false });
      const took = performance.now() - began;
      asked.push({ hits: hits.length, bytes, first: bytes + manifest, files, took });
      const isMinded = asksForCase(query);
      const expected = samples.filter(({ code }, place) =>
        isMinded ? code.includes(query) : folded[place]?.includes(fold(query)),
      );
      const ids = hits.map(({ sample }) => sample.id);
      assert.deepEqual(
        ids,
        expected.map(({ id }) => id),
        query,
      );
    }
  });

  test('queries with few hits keep to the budget', (t) => {
    tell(t, asked);
    const few = asked.filter(({ hits }) => hits <= FEW_HITS);
    assert.ok(few.length > QUERIES / 2, `${few.length} queries have few hits`);
    assert.ok(share(few, ({ first }) => first <= FIRST) >= 0.98, 'first queries');
    assert.ok(share(few, ({ bytes }) => bytes <= LATER) >= 0.95, 'later queries');
    assert.ok(share(few, ({ took }) => took <= ANSWER) >= 0.9, 'time');
  });

  test('most queries of any kind keep to it', () => {
    assert.ok(share(asked, ({ first }) => first <= FIRST) >= 0.8);
    assert.ok(share(asked, ({ bytes }) => bytes <= LATER) >= 0.75);
  });

  test('its files are not much larger than the code', (t) => {
    const code = samples.reduce((sum, sample) => sum + sample.code.length, 0);
    const texts = sizeOf(index.texts);
    const pieces = index.levels.flatMap(({ shards, big }) => [...shards, ...big.values()]);
    t.diagnostic(
      `${megabytes(code)} code, ${megabytes(texts)} texts in ${index.texts.length} files, ` +
        `${megabytes(sizeOf(pieces))} pieces in ${pieces.length} files, ` +
        `manifest ${gzipSync(JSON.stringify(index.manifest)).length} bytes gzipped`,
    );
    assert.ok(texts + sizeOf(pieces) < 4 * code);
  });
});

function share(all: readonly Asked[], holds: (one: Asked) => boolean): number {
  return all.filter(holds).length / all.length;
}

function tell(t: TestContext, asked: readonly Asked[]): void {
  for (const key of ['hits', 'bytes', 'first', 'files', 'took'] as const) {
    const values = asked.map((one) => one[key]).toSorted((a, b) => a - b);
    const at = (part: number): string =>
      String(
        Math.round(values[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0),
      );
    t.diagnostic(`${key}: median ${at(0.5)}, 75 % ${at(0.75)}, 90 % ${at(0.9)}, most ${at(1)}`);
  }
  const later = asked.filter(({ bytes }) => bytes <= LATER).length;
  t.diagnostic(`${later} of ${asked.length} queries load at most ${LATER} bytes`);
}

function sizeOf(parts: readonly unknown[]): number {
  return parts.reduce<number>((sum, part) => sum + JSON.stringify(part).length, 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
