import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Block } from '../../../src/lib/blocks/block.ts';
import { authorsOf } from '../../../src/lib/metadata/authors.ts';
import { describePost } from '../../../src/lib/metadata/describe-post.ts';
import { DuplicateFinder } from '../../../src/lib/metadata/duplicates.ts';
import { nameBlocks } from '../../../src/lib/metadata/name-blocks.ts';
import { bioName } from '../../../src/lib/metadata/bio-name.ts';
import { splitNames } from '../../../src/lib/metadata/names.ts';
import { readingMinutes } from '../../../src/lib/metadata/reading-time.ts';
import { servicesOf } from '../../../src/lib/metadata/services.ts';
import { summaryOf } from '../../../src/lib/metadata/summary.ts';
import { TOPICS, topicsOf } from '../../../src/lib/metadata/topics.ts';
import { AuthorSchema } from '../../../src/schemas/post.ts';
import { bio, block, byline, code, heading, step } from '../../unit/metadata/blocks.ts';

const WORDS = [
  'Posted by',
  'Ada Novak',
  'and',
  'Google Research',
  '(CERN)',
  'is',
  'the',
  'kite',
  'Amazon S3',
  '…',
  '.',
  '“',
  '\u00a0',
  '🪁',
  'appeared first on',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  text.map((body) => block('paragraph', body)),
  text.map((body) => block('footer', body)),
  text.map((body) => block('title', body)),
  text.map((body) => byline(body)),
  text.map((body) => bio(body)),
  text.map((body) => heading(body)),
  text.map((body) => step(1, body)),
  text.map((body) => code(body)),
);

test('whatever the blocks, what is said of them fits the entry', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 12 }), (blocks) => {
      assert.ok(describePost(nameBlocks(blocks)).publisher.length > 0);
      assert.ok(summaryOf(blocks).length <= 180);
      assert.ok(readingMinutes(blocks) >= 1);
      assert.ok(topicsOf(blocks).every((key) => TOPICS.some((topic) => topic.key === key)));
      assert.ok(servicesOf(blocks).length <= 12);
      for (const author of authorsOf(blocks)) AuthorSchema.parse(author);
    }),
    { numRuns: 500 },
  );
});

test('a name read from a text stands in it, word for word', () => {
  fc.assert(
    fc.property(text, (line) => {
      const names = [...splitNames(line), bioName(line) ?? ''];
      const seen = line.replace(/\s+/g, ' ');
      for (const name of names) {
        for (const word of name.split(' '))
          assert.ok(seen.includes(word), `${word} is not in ${seen}`);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a repetition points at an earlier post that repeats none', () => {
  const texts = fc.array(fc.constantFrom('a b c d e f g', 'h i j k l m n', ''), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (bodies) => {
      const finder = new DuplicateFinder();
      const found = bodies.map((body) => finder.add('Kites', [body]));
      found.forEach((earlier, at) => {
        if (earlier === null) return;
        assert.ok(earlier < at);
        assert.equal(found[earlier], null);
      });
    }),
  );
});

const MEGABYTE = 1_000_000;
for (const part of ['Ada ', '(', '. ', '…', 'a', ' ', ',', '“”', 'Posted by ', 'aA', '\u00a0']) {
  test(`a line of a megabyte of ${JSON.stringify(part)} takes no time`, () => {
    const line = part.repeat(MEGABYTE / part.length);
    const blocks = [
      block('title', line),
      byline(line),
      block('paragraph', line),
      bio(line),
      block('footer', line),
    ];
    const start = performance.now();
    describePost(nameBlocks(blocks));
    summaryOf(blocks);
    topicsOf(blocks);
    servicesOf(blocks);
    assert.ok(performance.now() - start < 5000);
  });
}
