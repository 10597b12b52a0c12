import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '../../../scripts/lib/root.ts';
import { WORD_SIGNS } from '../../../src/lib/metadata/kind-signs.ts';
import { PUBLISHERS } from '../../../src/lib/metadata/publishers.ts';
import { MatchCounter } from '../../../src/lib/patterns/match-counter.ts';

const DUMPS = join(ROOT, 'content', 'dumps');
const TEXTS = readdirSync(DUMPS)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(join(DUMPS, name), 'utf8').split('Read More'));

const inProse = WORD_SIGNS.filter(({ place }) => place === 'prose').map(({ pattern }) => pattern);
const PATTERNS = [...inProse, ...PUBLISHERS.map(({ vocabulary }) => vocabulary)];

test('every match is counted that a pattern alone finds', () => {
  const counter = new MatchCounter(PATTERNS.map((pattern) => ({ pattern, most: Infinity })));
  const seen = new Set<number>();
  for (const text of TEXTS) {
    const counts = PATTERNS.map((pattern) => text.match(pattern)?.length ?? 0);
    assert.deepEqual(counter.countsIn(text), counts);
    counts.forEach((count, at) => count > 0 && seen.add(at));
  }
  assert.ok(seen.size > PATTERNS.length - 4, `${seen.size} of ${PATTERNS.length}`);
});

test('matches stand behind each other and count up to the most; one unless said', () => {
  const counter = new MatchCounter([
    { pattern: /\blamp lamp\b/g, most: 9 },
    { pattern: /\blamp/gi, most: 2 },
    { pattern: /(?:, oil|\boil)/ },
    { pattern: /\blamps\b/g, most: 9 },
  ]);
  assert.deepEqual(counter.countsIn('lamp lamp lamp Lamp lamp, oil, oil'), [1, 2, 1, 0]);
  assert.deepEqual(counter.countsIn('clamp lamps'), [0, 1, 0, 1]);
  assert.deepEqual(counter.countsIn(''), [0, 0, 0, 0]);
});

test('a pattern that does not tell how its matches open is refused', () => {
  for (const pattern of [/\w+ lamp/, /^lamp/, /lamp|/, /\ba|lamp/])
    assert.throws(() => new MatchCounter([{ pattern }]), /open with known words/);
});
