import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GoldBlockSchema } from '../../../src/schemas/gold.ts';
import type { GoldPost } from '../../../src/schemas/gold.ts';
import { scoreDump } from '../../../src/lib/eval/score-dump.ts';
import { readStructure } from '../../../src/lib/eval/structure.ts';
import { roundScore, summarize } from '../../../src/lib/eval/summary.ts';
import type { Summary } from '../../../src/lib/eval/summary.ts';
import { emptyTally } from '../../../src/lib/eval/tally.ts';

const TEXT = [
  'A title',
  '',
  'First steps',
  'Do the following:',
  '  1. Open it.',
  '',
  '  1. Close it.',
  'a = 1',
  '',
  'b = 2',
  '',
  'Size  Cost',
  'Small 1.5',
  '',
  'Read More',
].join('\n');

const GOLD = [
  { lines: [1, 1], type: 'title' },
  { lines: [3, 3], type: 'heading', level: 2 },
  { lines: [4, 4], type: 'paragraph' },
  { lines: [5, 5], type: 'list-item', ordered: true, depth: 1, number: 1 },
  { lines: [7, 7], type: 'list-item', ordered: true, depth: 1, number: 2 },
  { lines: [8, 10], type: 'code', lang: 'python', role: 'code', in_item: false },
  {
    lines: [12, 13],
    type: 'table',
    header: true,
    rows: [
      ['Size', 'Cost'],
      ['Small', '1.5'],
    ],
  },
  { lines: [15, 15], type: 'end' },
];

describe('the score of a dump', () => {
  test('is 1 everywhere for the gold itself', () => {
    const scores = scoreOf(GOLD);
    for (const name of ['span_f1', 'line_acc', 'code_line_iou', 'number_acc', 'cell_f1']) {
      assert.equal(scores[name], 1, name);
    }
    assert.equal(scores['number_restarted_n'], 1);
    assert.equal(scores['byline_authors_acc'], null);
  });

  test('does not mind blank lines at the edge of a block', () => {
    assert.equal(scoreOf(change(3, { lines: [5, 6] }))['span_f1'], 1);
  });

  test('counts a block with a wrong line as missed and as invented', () => {
    const scores = scoreOf(change(5, { lines: [8, 8] }));
    assert.equal(scores['span_f1'], 14 / 16);
    assert.equal(scores['code_f1'], 0);
    assert.equal(scores['code_line_iou'], 1 / 2);
  });

  test('counts a wrong number, and apart those that the dump prints wrongly', () => {
    const scores = scoreOf(change(4, { number: 1 }));
    assert.equal(scores['number_acc'], 1 / 2);
    assert.equal(scores['number_acc_restarted'], 0);
  });

  test('compares cells by place and text', () => {
    const scores = scoreOf(
      change(6, {
        rows: [
          ['Size', 'Cost'],
          ['1.5', 'Small'],
        ],
      }),
    );
    assert.equal(scores['cell_f1'], 1 / 2);
    assert.equal(scores['table_perfect'], 0);
  });

  test('compares what is said of a post', () => {
    const post = { post: 1, publisher: 'aws', authors: ['Ada Low', 'Ben Ray'], title: 'A title' };
    const said = { post: 1, publisher: 'AWS', authors: ['BEN RAY'], title: 'A  title' };
    const scores = scoreOf(GOLD, [post], [said]);
    assert.equal(scores['publisher_acc'], 1);
    assert.equal(scores['title_acc'], 1);
    assert.equal(scores['author_set_acc'], 0);
    assert.equal(scores['author_f1'], 2 / 3);
  });
});

describe('a score as it is printed', () => {
  test('has five decimals, a tie goes to the even digit', () => {
    assert.equal(roundScore(2 / 3), 0.66667);
    assert.equal(roundScore(1 / 64), 0.01562);
    assert.equal(roundScore(3 / 64), 0.04688);
    assert.equal(roundScore(1), 1);
  });
});

describe('reading a structure', () => {
  test('names the row that is no block', () => {
    const rows = '{"lines":[1,1],"type":"title"}\n{"lines":[2]}';
    assert.throws(() => readStructure(rows, null, 'x.gold.jsonl'), /x\.gold\.jsonl:2: not a block/);
  });
});

function scoreOf(
  predicted: readonly object[],
  posts: GoldPost[] | null = null,
  said: GoldPost[] | null = null,
): Summary {
  const tally = emptyTally();
  const read = (blocks: readonly object[]) => blocks.map((block) => GoldBlockSchema.parse(block));
  scoreDump(tally, { blocks: read(GOLD), posts }, { blocks: read(predicted), posts: said }, TEXT);
  return summarize(tally);
}

/** The gold with one block described otherwise. */
function change(index: number, changes: object): object[] {
  return GOLD.map((block, place) => (place === index ? { ...block, ...changes } : block));
}
