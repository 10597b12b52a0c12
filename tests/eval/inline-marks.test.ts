import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { linkAddresses } from '../../src/lib/mdx/blocks/literal-links.ts';
import { namesIn } from '../../src/lib/mdx/inline/known-names.ts';
import { inlineSpans } from '../../src/lib/mdx/inline/inline-spans.ts';
import { sharedFolder } from '../shared.ts';
import { lineOf, PLACE, sentenceAt } from './labelled-place.ts';

/**
 * Sentences of bench/dev, named by place because their words stay outside the repository, with what
 * their authors had set as code or as a link. `maybe`: readers would disagree; neither counts.
 */
const LabelsSchema = z.array(
  z.strictObject({
    ...PLACE,
    marks: z.array(z.tuple([z.int(), z.int(), z.enum(['code', 'link', 'maybe'])])),
  }),
);
const LEAST_SENTENCES = 300;
const LEAST_PRECISION = 0.98;
const LEAST_RECALL = 0.8;

const GoldRow = z.object({ post: z.int(), type: z.string(), lines: z.tuple([z.int(), z.int()]) });

type Labels = z.output<typeof LabelsSchema>;

test('inline marks come back where they are certain', (t) => {
  const shared = sharedFolder();
  if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
  const labels = LabelsSchema.parse(
    JSON.parse(readFileSync(new URL('inline-marks.json', import.meta.url), 'utf8')),
  );
  assert.ok(labels.length >= LEAST_SENTENCES);
  const tally = compare(labels, shared);
  const precision = tally.right / (tally.right + tally.wrong.length);
  const recall = tally.right / (tally.right + tally.missed.length);
  t.diagnostic(
    `${String(labels.length)} sentences: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
  );
  assert.ok(precision >= LEAST_PRECISION, `wrong: ${tally.wrong.join(' | ')}`);
  assert.ok(recall >= LEAST_RECALL, `missed: ${tally.missed.join(' | ')}`);
});

function compare(labels: Labels, shared: string) {
  const tally = { right: 0, wrong: new Array<string>(), missed: new Array<string>() };
  for (const label of labels) {
    const sentence = sentenceAt(label, shared);
    const found = marksOf(sentence, namesAround(label, shared));
    const counted = label.marks.filter(([, , kind]) => kind !== 'maybe').map((mark) => mark.join());
    const maybe = label.marks.filter(([, , kind]) => kind === 'maybe');
    for (const mark of found) {
      if (counted.includes(mark.join())) tally.right += 1;
      else if (!maybe.some(([from, to]) => mark[0] < to && from < mark[1]))
        tally.wrong.push(sentence.slice(mark[0], mark[1]));
    }
    const seen = found.map((mark) => mark.join());
    for (const [from, to, kind] of label.marks)
      if (kind !== 'maybe' && !seen.includes([from, to, kind].join()))
        tally.missed.push(sentence.slice(from, to));
  }
  return tally;
}

function marksOf(
  sentence: string,
  known: ReadonlySet<string>,
): [number, number, 'code' | 'link'][] {
  const marks: [number, number, 'code' | 'link'][] = [];
  let at = 0;
  for (const part of linkAddresses(sentence)) {
    const value = 'value' in part ? part.value : part.type === 'link' ? textOf(part.children) : '';
    if (part.type === 'link') marks.push([at, at + value.length, 'link']);
    else
      for (const { start, end } of inlineSpans(value, known))
        marks.push([at + start, at + end, 'code']);
    at += value.length;
  }
  return marks;
}

function textOf(children: readonly { type: string; value?: string }[]): string {
  return children.map(({ value }) => value ?? '').join('');
}

/** The names that the code of the sentence's post uses, by the gold. */
function namesAround({ dump, line }: Labels[number], shared: string): ReadonlySet<string> {
  const blocks = readFileSync(join(shared, 'bench', 'dev', `${dump}.gold.jsonl`), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => GoldRow.parse(JSON.parse(row)));
  const post = blocks.find(({ lines }) => lines[0] <= line && line <= lines[1])?.post;
  const code = blocks.filter((block) => block.type === 'code' && block.post === post);
  const text = code.map(({ lines }) => {
    const numbers = Array.from({ length: lines[1] - lines[0] + 1 }, (_, index) => lines[0] + index);
    return numbers.map((number) => lineOf(dump, number, shared)).join('\n');
  });
  return namesIn(text);
}
