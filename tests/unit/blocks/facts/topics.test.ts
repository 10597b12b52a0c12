import assert from 'node:assert/strict';
import test from 'node:test';
import { splitLines } from '../../../../src/lib/dump/line.ts';
import { allFacts } from '../../../../src/lib/blocks/facts/line-facts.ts';
import { type Topic, topicsOf } from '../../../../src/lib/blocks/facts/topics.ts';

const ABOVE = 'The network reads nine weeks of harbour logs and tells the tide from the wind.';
const BELOW = 'We trained it on a small machine, and the training took an hour.';

const topics = (text: string): Topic[] => topicsOf(allFacts(splitLines(text)));
const topicOf = (text: string): Topic | undefined =>
  topics(`Title\n\n${ABOVE}\n\n${text}\n\n${BELOW}`)[2];

void test('a caption takes its words from above, a heading hands them on', () => {
  assert.deepEqual(topicOf('Harbour logs'), { above: 1, below: 0 });
  assert.deepEqual(topicOf('Small machines'), { above: 0, below: 1 });
  assert.deepEqual(topicOf('Training with harbours'), { above: 0.5, below: 0.5 });
});

void test('long lines, items and lines of small words are not judged', () => {
  assert.equal(topicOf('  • Harbour logs')?.above, -1);
  assert.equal(topicOf('What is it?')?.above, -1);
  assert.equal(topicOf(`Harbour logs ${'and the wind '.repeat(6)}`)?.above, -1);
});

void test('a word is known again by its stem, whatever stands at its edges; a part of a word is none', () => {
  assert.deepEqual(topicOf('“Logs” of ports'), { above: 0.5, below: 0 });
  assert.deepEqual(topicOf('Harbours: works'), { above: 0.5, below: 0 });
});

void test('the title and what lies behind a text are not looked at', () => {
  const [, topic] = topics(`Harbour\n\nHarbour logs\n\n${BELOW}\n\n${ABOVE}`);
  assert.deepEqual(topic, { above: 0, below: 0 });
});
