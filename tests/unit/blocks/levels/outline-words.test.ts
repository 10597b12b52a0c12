import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  outlineWords,
  type OutlineWords,
} from '../../../../src/lib/blocks/levels/outline-words.ts';

const told = (heading: string): string[] =>
  (Object.entries(outlineWords(heading)) as [keyof OutlineWords, boolean][])
    .filter(([, holds]) => holds)
    .map(([name]) => name);

test('sections that close a post', () => {
  for (const heading of ['Conclusion', 'Cleaning up', 'What’s next?', 'Join the reading club'])
    assert.ok(told(heading).includes('closing'), heading);
  for (const heading of ['Concluding a loan', 'The next shelf', 'Cleanliness of books'])
    assert.ok(!told(heading).includes('closing'), heading);
});

test('the authors are told from what only speaks of them', () => {
  assert.deepEqual(told('About the Authors'), ['authors', 'closing', 'concluding']);
  assert.deepEqual(told('About the authors of our books'), []);
});

test('a conclusion is more than a section that closes', () => {
  assert.ok(told('Conclusion').includes('concluding'));
  assert.ok(!told('Limitations').includes('concluding'));
});

test('sections that lead in', () => {
  assert.ok(told('Prerequisites').includes('leading'));
  assert.ok(told('Why shelves?').includes('leading'));
  assert.ok(!told('Problem 2: Dust').includes('leading'));
});

test('wholes, parts and platforms', () => {
  assert.ok(told('New features').includes('whole'));
  assert.ok(!told('Featured books').includes('whole'));
  assert.ok(told('Pseudo code').includes('part'));
  assert.ok(!told('A code of conduct').includes('part'));
  assert.ok(told('Java (preview)').includes('platform'));
  assert.ok(!told('Javanese literature').includes('platform'));
});
