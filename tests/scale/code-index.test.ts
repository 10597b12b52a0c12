import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildCodeIndex } from '../../src/lib/code-index/build-index.ts';
import type { CodeIndex } from '../../src/lib/code-index/build-index.ts';
import { asksForCase, fold } from '../../src/lib/code-index/fold.ts';
import type { FoundSample, SampleQuery } from '../../src/lib/code-index/find-samples.ts';
import type { IndexedSample, IndexReader } from '../../src/lib/code-index/format.ts';
import { findSamples } from '../../src/lib/code-index/find-samples.ts';
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
/** Hits that the page reads at once, to show them. */
const SHOWN = 12;
/** Beyond it naming the samples alone takes most of the budget of a later query. */
const MOST_HITS = 5_000;
/** Six signs of five bits of an id, its place and its class. */
const BYTES_PER_HIT = 5;

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
      const question = { text: query, isPattern: false, isReadWhole: false };
      await askAndShow(reader, question);
      const { bytes, files } = reader.taken();
      // Once more: the first time is that of weighing the parts.
      const began = performance.now();
      const found = await askAndShow(reader, question);
      const took = performance.now() - began;
      asked.push({ hits: found.length, bytes, first: bytes + manifest, files, took });
      const isMinded = asksForCase(query);
      const expected = samples.filter(({ code }, place) =>
        isMinded ? code.includes(query) : folded[place]?.includes(fold(query)),
      );
      assert.deepEqual(
        found.map(({ id }) => id),
        expected.map(({ id }) => id),
        query,
      );
    }
  });

  test('queries keep to the budget', (t) => {
    tell(t, asked);
    const within = asked.filter(({ hits }) => hits <= MOST_HITS);
    assert.ok(within.length > 0.95 * QUERIES, `${within.length} queries have so few hits`);
    assert.ok(within.every(({ first }) => first <= FIRST));
    assert.ok(share(within, ({ bytes }) => bytes <= LATER) >= 0.98);
    assert.ok(share(asked, ({ took }) => took <= ANSWER) >= 0.98);
  });

  test('the most frequent texts cost what naming their samples costs', () => {
    const broad = asked.filter(({ hits }) => hits > MOST_HITS);
    assert.ok(broad.length > 0);
    for (const { bytes, hits } of broad)
      assert.ok(bytes <= LATER + hits * BYTES_PER_HIT, `${bytes} bytes for ${hits} samples`);
  });

  test('its files are a few times as large as the code', (t) => {
    const code = samples.reduce((sum, sample) => sum + sample.code.length, 0);
    const texts = sizeOf(index.texts);
    const runs = sizeOf([...index.runs.shards, ...index.runs.postings]);
    const pieces = index.levels.flatMap(({ shards, big }) => [...shards, ...big.values()]);
    t.diagnostic(
      `${megabytes(code)} code, ${megabytes(texts)} texts in ${index.texts.length} files, ` +
        `${megabytes(sizeOf(pieces))} pieces in ${pieces.length} files, ` +
        `${megabytes(runs)} runs in ${index.runs.shards.length + index.runs.postings.length} files, ` +
        `manifest ${gzipSync(JSON.stringify(index.manifest)).length} bytes gzipped`,
    );
    assert.ok(texts + sizeOf(pieces) + runs < 8 * code);
  });
});

/** What the page does with a query: all samples that hold it are named, the first ones shown. */
async function askAndShow(reader: IndexReader, question: SampleQuery): Promise<FoundSample[]> {
  const { found } = await findSamples(reader, question);
  for (const one of found.slice(0, SHOWN)) await one.read();
  return found;
}

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
