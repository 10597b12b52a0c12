import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { madeIn } from '../../src/lib/extract/procedures/made-things.ts';
import { sharedFolder } from '../shared.ts';
import { PLACE, sentenceAt } from './labelled-place.ts';

/**
 * Sentences of bench/dev that name a thing behind a verb of making, by place because their words stay
 * outside the repository, with the thing that who follows the post makes there; null for none.
 * `maybe`: readers would disagree; it does not count.
 */
const LabelsSchema = z.array(
  z.strictObject({
    ...PLACE,
    made: z.string().nullable(),
  }),
);
const LEAST_SENTENCES = 140;
const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.8;

test('a thing is made only where the reader is told to make it', (t) => {
  const shared = sharedFolder();
  if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
  const file = new URL('made-things.json', import.meta.url);
  const labels = LabelsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const counted = labels.filter(({ made }) => made !== 'maybe');
  assert.ok(counted.length >= LEAST_SENTENCES);
  const found = counted.map((label) => {
    const sentence = sentenceAt(label, shared);
    return { sentence, made: label.made, what: madeIn(sentence)?.what ?? null };
  });
  const right = found.filter(({ made, what }) => what !== null && what === made);
  const wrong = found.filter(({ made, what }) => what !== null && what !== made);
  const missed = found.filter(({ made, what }) => made !== null && what !== made);
  const precision = right.length / (right.length + wrong.length);
  const recall = right.length / (right.length + missed.length);
  t.diagnostic(
    `${String(counted.length)} sentences: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
  );
  assert.ok(precision >= LEAST_PRECISION, JSON.stringify(wrong));
  assert.ok(recall >= LEAST_RECALL, JSON.stringify(missed));
});
