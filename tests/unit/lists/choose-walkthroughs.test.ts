import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choosesAll, chooseWalkthroughs } from '../../../src/lib/lists/choose-walkthroughs.ts';
import type {
  KnownWalkthrough,
  WalkthroughChoice,
} from '../../../src/lib/lists/choose-walkthroughs.ts';

const ANY: WalkthroughChoice = { publisher: '', language: '', service: '', length: '', sort: '' };
const NONE: ReadonlyMap<string, string> = new Map();

function known(place: number, changes: Partial<KnownWalkthrough> = {}): KnownWalkthrough {
  return {
    slug: String(place),
    title: String(place),
    post: `p${String(place)}`,
    place,
    publisher: 'mit',
    languages: ['python'],
    services: [],
    length: 'short',
    steps: 5,
    samples: 1,
    minutes: 3,
    ...changes,
  };
}

const ALL = [
  known(0, { steps: 9, languages: ['python', 'shell'] }),
  known(1, { publisher: 'aws', services: ['S3'] }),
  known(2, { steps: 2, length: 'middle' }),
  known(3, { samples: 7, minutes: 1 }),
];

function slugs(choice: Partial<WalkthroughChoice>, begun = NONE): string[] {
  const chosen = chooseWalkthroughs(ALL, { ...ANY, ...choice }, begun);
  return [...chosen.begun, ...chosen.others].map(({ slug }) => slug);
}

test('choices narrow, and hold together', () => {
  assert.deepEqual(slugs({}), ['0', '1', '2', '3']);
  assert.deepEqual(slugs({ publisher: 'mit' }), ['0', '2', '3']);
  assert.deepEqual(slugs({ language: 'shell' }), ['0']);
  assert.deepEqual(slugs({ language: 'shel' }), []);
  assert.deepEqual(slugs({ service: 'S3' }), ['1']);
  assert.deepEqual(slugs({ length: 'middle', publisher: 'mit' }), ['2']);
  assert.deepEqual(slugs({ length: 'middle', publisher: 'aws' }), []);
});

test('each order sorts by its number, equals by their place', () => {
  assert.deepEqual(slugs({ sort: 'fewest' }), ['2', '1', '3', '0']);
  assert.deepEqual(slugs({ sort: 'most' }), ['0', '1', '3', '2']);
  assert.deepEqual(slugs({ sort: 'samples' }), ['3', '0', '1', '2']);
  assert.deepEqual(slugs({ sort: 'shortest' }), ['3', '0', '1', '2']);
  assert.deepEqual(slugs({ sort: 'unknown' }), ['0', '1', '2', '3']);
});

test('what is begun stands apart, by its last tick or by what is asked for', () => {
  const begun = new Map([
    ['p0', '2026-01-01'],
    ['p3', '2026-02-01'],
    ['elsewhere', '2026-03-01'],
  ]);
  const first = chooseWalkthroughs(ALL, ANY, begun);
  assert.deepEqual(
    first.begun.map(({ slug }) => slug),
    ['3', '0'],
  );
  assert.deepEqual(
    first.others.map(({ slug }) => slug),
    ['1', '2'],
  );
  assert.deepEqual(slugs({ sort: 'most' }, begun), ['0', '3', '1', '2']);
  assert.deepEqual(slugs({ sort: 'most', publisher: 'aws' }, begun), ['1']);
});

test('only the empty choice leaves all as it is', () => {
  assert.equal(choosesAll(ANY), true);
  assert.equal(choosesAll({ ...ANY, sort: 'most' }), false);
});
