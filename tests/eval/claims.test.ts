import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import { claimsIn } from '../../src/lib/extract/claims/read-claims.ts';
import type { SentenceClaim } from '../../src/lib/extract/claims/read-claims.ts';
import { toBase } from '../../src/lib/extract/values/to-base.ts';
import { sharedFolder } from '../shared.ts';
import { PLACE, sentenceAt } from './labelled-place.ts';

/**
 * Sentences of bench/dev and of seeds 000 and 002, named by place because their words stay outside
 * the repository, with the figures that they claim.
 *
 * A claim is a figure that a sentence states, as found or as a fact, of how well, how fast, how large
 * or how costly a system, model, method or product is, or by how much that changed. No claims are:
 * settings, limits, thresholds and time-outs; what a reader will need or wait for; questions, cases
 * only thought, arithmetic; versions, dates, numbers of lists; sizes of data sets and parts of them;
 * shares of people asked; prices. Of `from 52% to 21%` the second figure is the claim. `maybe`:
 * readers would disagree; neither counts.
 *
 * A seeded draw put every sentence into one of two halves before the first rule was written: rules
 * were made on `tuning`; `final` was only counted.
 */
const LabelsSchema = z.array(
  z.strictObject({
    ...PLACE,
    half: z.enum(['tuning', 'final']),
    /** Start and end in the sentence, metric (or several that would do), value (or range), unit. */
    claims: z.array(
      z.tuple([
        z.int(),
        z.int(),
        z.string(),
        z.union([z.number(), z.tuple([z.number(), z.number()])]),
        z.string(),
      ]),
    ),
    maybe: z.array(z.tuple([z.int(), z.int()])),
  }),
);
const LEAST_SENTENCES = 220;
const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.75;
const CLOSE = 1e-9;

type Label = z.output<typeof LabelsSchema>[number];
type LabelledClaim = Label['claims'][number];

const labels = LabelsSchema.parse(
  JSON.parse(readFileSync(new URL('claims.json', import.meta.url), 'utf8')),
);

for (const half of ['tuning', 'final'] as const) {
  test(`claims of the ${half} half are right, and most are found`, (t) => {
    const shared = sharedFolder();
    if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
    const tally = count(
      labels.filter((label) => label.half === half),
      shared,
    );
    const precision = tally.right / (tally.right + tally.wrong.length);
    const recall = tally.right / (tally.right + tally.missed.length);
    t.diagnostic(
      `${String(tally.sentences)} sentences, ${String(tally.claiming)} with a claim: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
    assert.ok(precision >= LEAST_PRECISION, `wrong: ${tally.wrong.join(' | ')}`);
    assert.ok(recall >= LEAST_RECALL, `missed: ${tally.missed.join(' | ')}`);
  });
}

test('the list holds enough sentences, most of them without a claim', () => {
  assert.ok(labels.length >= LEAST_SENTENCES);
  assert.ok(labels.filter(({ claims }) => claims.length === 0).length >= labels.length / 2);
});

function count(half: readonly Label[], shared: string) {
  const tally = {
    sentences: 0,
    claiming: 0,
    right: 0,
    wrong: new Array<string>(),
    missed: new Array<string>(),
  };
  for (const label of half) {
    const sentence = sentenceAt(label, shared);
    const found = claimsIn(sentence);
    const open = [...label.claims];
    tally.sentences += 1;
    if (open.length > 0) tally.claiming += 1;
    for (const claim of found) {
      const place = open.findIndex((labelled) => agree(claim, labelled));
      if (place >= 0) {
        open.splice(place, 1);
        tally.right += 1;
      } else if (!label.maybe.some(([from, to]) => claim.start < to && from < claim.end))
        tally.wrong.push(`${claim.metric.key} at ${placeOf(label)}`);
    }
    tally.missed.push(...open.map(([, , metric]) => `${metric} at ${placeOf(label)}`));
  }
  return tally;
}

function agree(claim: SentenceClaim, [from, to, metrics, value, unit]: LabelledClaim): boolean {
  const isThere = claim.start < to && from < claim.end;
  if (!isThere || !metrics.split('|').includes(claim.metric.key)) return false;
  if (typeof value !== 'number')
    return (
      claim.value.low === value[0] && claim.value.high === value[1] && claim.value.unit === unit
    );
  const [is, should] = [toBase(claim.value), toBase({ value, unit })];
  return (
    is.unit === should.unit &&
    Math.abs(is.value - should.value) <= CLOSE * Math.max(1, should.value)
  );
}

function placeOf({ dump, line, column }: Label): string {
  return `${dump}:${String(line)}:${String(column)}`;
}
