import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildCodeIndex } from '../../src/lib/code-index/build-index.ts';
import type { CodeIndex } from '../../src/lib/code-index/build-index.ts';
import { findSamples } from '../../src/lib/code-index/find-samples.ts';
import type { FoundSample } from '../../src/lib/code-index/find-samples.ts';
import { asksForCase, fold } from '../../src/lib/code-index/fold.ts';
import type { IndexedSample, IndexReader } from '../../src/lib/code-index/format.ts';
import { partsOf } from '../../src/lib/code-index/index-parts.ts';
import { makeSamples } from './made-samples.ts';
import { CLASSES, queriesFrom } from './queries.ts';
import { weighIndex } from './weighed-reader.ts';
import type { WeighedReader } from './weighed-reader.ts';

/** The code search at the size that it is made for; prints what the README says about it. */
const SAMPLES = 50_000;
const QUERIES = 200;
/** Bytes that a query may load: page and scripts, 22 kB, come on top of the first. */
const FIRST = 125_000;
const LATER = 60_000;
/** Milliseconds of processor time. */
const ANSWER = 100;
/** Hits that the page reads at once, to show them. */
const SHOWN = 12;
/** Beyond it naming the samples alone takes most of the budget of a later query. */
const MOST_HITS = 5_000;
/** Ids of all samples, what they are alike, and which share a post: read once, then kept. */
const ALL_NAMES = 260_000;

interface Asked {
  query: string;
  hits: number;
  /** Without the manifest. */
  bytes: number;
  first: number;
  files: number;
  took: number;
}

describe('code search over 50,000 samples', () => {
  let samples: IndexedSample[] = [];
  let folded: string[] = [];
  let index: CodeIndex;
  let newReader: () => WeighedReader;

  before((t) => {
    const made = makeSamples(SAMPLES);
    samples = made.samples;
    folded = samples.map(({ code }) => fold(code));
    const began = process.cpuUsage();
    index = buildCodeIndex(samples, made.posts, 'scale');
    const { user } = process.cpuUsage(began);
    if ('diagnostic' in t) t.diagnostic(`${(user / 1e6).toFixed(0)} s of processor time to build`);
    newReader = weighIndex(index);
  });

  /** Asks with nothing loaded but the manifest, and compares with a scan. */
  async function ask(query: string): Promise<Asked> {
    const reader = newReader();
    await reader.manifest();
    const manifest = reader.taken().bytes;
    const found = await askAndShow(reader, query);
    const { bytes, files } = reader.taken();
    // Once more: the first time is that of weighing the parts.
    const began = process.cpuUsage();
    await askAndShow(reader, query);
    const took = process.cpuUsage(began).user / 1000;
    const isMinded = asksForCase(query);
    const expected = samples.filter(({ code }, place) =>
      isMinded ? code.includes(query) : folded[place]?.includes(fold(query)),
    );
    assert.deepEqual(
      found.map(({ id }) => id),
      expected.map(({ id }) => id),
      query,
    );
    return { query, hits: found.length, bytes, first: bytes + manifest, files, took };
  }

  test('names, flags, calls, paths and phrases: what a scan finds, within the budget', async (t) => {
    const asked: Asked[] = [];
    for (const query of queriesFrom(samples, QUERIES)) asked.push(await ask(query));
    tell(t, asked);
    const within = asked.filter(({ hits }) => hits <= MOST_HITS);
    assert.ok(within.length > 0.95 * QUERIES, `${within.length} queries have so few hits`);
    assert.ok(within.every(({ first }) => first <= FIRST));
    assert.ok(share(within, ({ bytes }) => bytes <= LATER) >= 0.98);
    assert.ok(share(asked, ({ took }) => took <= ANSWER) >= 0.98);
  });

  for (const [name, queriesOf] of Object.entries(CLASSES)) {
    test(`${name}: what a scan finds, and no more read than is named`, async (t) => {
      const asked: Asked[] = [];
      for (const query of queriesOf(samples)) asked.push(await ask(query));
      assert.ok(asked.length >= 20);
      tell(t, asked);
      assert.ok(asked.every(({ bytes }) => bytes <= LATER + ALL_NAMES));
    });
  }

  test('once the names are there, every query is within the budget of a later one', async (t) => {
    const reader = newReader();
    await askAndShow(reader, 'e');
    const named = reader.taken().bytes;
    const sizes: number[] = [];
    for (const queriesOf of Object.values(CLASSES)) {
      for (const query of queriesOf(samples)) {
        await askAndShow(reader, query);
        sizes.push(reader.taken().bytes);
      }
    }
    const most = Math.max(...sizes);
    t.diagnostic(`first query “e” ${named} bytes, then ${sizes.length} queries, most ${most}`);
    assert.ok(sizes.filter((bytes) => bytes <= LATER).length >= 0.98 * sizes.length);
  });

  test('its files are a few times as large as the code', (t) => {
    const code = samples.reduce((sum, sample) => sum + sample.code.length, 0);
    const sizes = new Map<string, { files: number; bytes: number }>();
    for (const [name, part] of partsOf(index)) {
      const kind = name.replace(/\d+$/, '');
      const { files, bytes } = sizes.get(kind) ?? { files: 0, bytes: 0 };
      sizes.set(kind, { files: files + 1, bytes: bytes + JSON.stringify(part).length });
    }
    for (const [kind, { files, bytes }] of sizes)
      t.diagnostic(`${kind}: ${(bytes / 1e6).toFixed(1)} MB in ${files} files`);
    const manifest = gzipSync(JSON.stringify(index.manifest)).length;
    t.diagnostic(`${(code / 1e6).toFixed(1)} MB code; manifest ${manifest} bytes gzipped`);
    const total = [...sizes.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    assert.ok(total < 7 * code, `${total} bytes`);
  });
});

/** What the page does with a query: all samples that hold it are named, the first ones shown. */
async function askAndShow(reader: IndexReader, text: string): Promise<FoundSample[]> {
  const { found } = await findSamples(reader, { text, isPattern: false, isReadWhole: false });
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
  const later = asked.filter(({ bytes }) => bytes <= LATER);
  t.diagnostic(`${later.length} of ${asked.length} queries load at most ${LATER} bytes`);
  const over = asked.filter((one) => !later.includes(one));
  t.diagnostic(over.map(({ query, hits, bytes }) => `${query} ${hits} ${bytes}`).join(' · '));
}
