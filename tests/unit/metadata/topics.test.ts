import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TOPICS, topicScores, topicsOf } from '../../../src/lib/metadata/topics.ts';
import { SlugSchema } from '../../../src/schemas/post.ts';
import { block, bio, code, heading, post } from './blocks.ts';

const filler = (words: number): string => Array.from({ length: words }, () => 'kite').join(' ');

test('the list is closed: keys are slugs, no key and no name twice, each described', () => {
  const keys = TOPICS.map(({ key }) => SlugSchema.parse(key));
  assert.equal(new Set(keys).size, TOPICS.length);
  assert.equal(new Set(TOPICS.map(({ name }) => name)).size, TOPICS.length);
  for (const { description, strong, weak } of TOPICS) {
    assert.match(description, /\.$/);
    assert.ok(strong.length > 10 && weak.length > 3);
  }
});

test('the title speaks louder than the text', () => {
  const blocks = post(
    'Object detection on a kite',
    block('paragraph', 'It has a voice and an endpoint.'),
  );
  assert.equal(topicsOf(blocks)[0], 'vision');
});

test('a plural, a capital and a hyphen are the same word', () => {
  const [one, other] = ['bounding box', 'Bounding-Boxes'].map((text) =>
    topicScores(post('Kites', block('paragraph', text))).get('vision'),
  );
  assert.ok((one ?? 0) > 0);
  assert.equal(one, other);
});

test('a long phrase is not counted as its parts too', () => {
  const whole = topicScores(post('Kites', block('paragraph', 'a knowledge graph')));
  assert.ok((whole.get('search') ?? 0) > 0);
  const table = topicScores(post('Kites', block('paragraph', 'feature store')));
  assert.equal(table.get('forecasting'), 0);
});

test('saying a word ten times does not drown the others', () => {
  const many = block(
    'paragraph',
    `${'podcast '.repeat(60)} reinforcement learning with a reward function and a policy gradient`,
  );
  assert.ok(topicsOf(post('Kites', many)).includes('decisions'));
});

test('at most three, the strongest first', () => {
  const text = TOPICS.map(({ strong }) => strong.slice(0, 6).join(', ')).join('. ');
  const topics = topicsOf(post('Kites', block('paragraph', text)));
  assert.equal(topics.length, 3);
  const scores = topicScores(post('Kites', block('paragraph', text)));
  assert.ok((scores.get(topics[0] ?? '') ?? 0) >= (scores.get(topics[2] ?? '') ?? 0));
});

test('what the text says far below its lead counts, title and headings or not', () => {
  const lead = [1, 2, 3, 4, 5].map(() => block('paragraph', filler(20)));
  const body = block(
    'paragraph',
    'It hears podcasts by speech recognition, and their transcription.',
  );
  assert.deepEqual(topicsOf(post('Kites', ...lead, body, body)), ['speech']);
});

test('people, code and references do not count', () => {
  const aside = [
    bio('Ada Novak loves speech recognition, podcasts and text-to-speech.'),
    code('# speech recognition, podcast, transcription'),
    block('reference', 'Speech recognition, text-to-speech and transcription. 2020.'),
  ];
  assert.deepEqual(topicsOf(post('Kites', ...aside)), []);
});

test('a long text always has a topic, a short one need not', () => {
  const hint = `${filler(200)} camera`;
  assert.deepEqual(topicsOf(post('Kites', block('paragraph', hint))), ['vision']);
  assert.deepEqual(topicsOf(post('Kites', block('paragraph', 'a camera'))), []);
  assert.deepEqual(topicsOf([]), []);
});

test('headings count beside the text', () => {
  const plain = topicScores(post('Kites', block('paragraph', 'speech recognition')));
  const head = topicScores(post('Kites', heading('Speech recognition'), block('paragraph', '.')));
  assert.ok((plain.get('speech') ?? 0) > 0);
  assert.ok((head.get('speech') ?? 0) >= (plain.get('speech') ?? 0));
});
