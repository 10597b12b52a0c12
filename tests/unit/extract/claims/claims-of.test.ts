import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../../../src/lib/extract/claims/claims-of.ts';
import type { ClaimUnit } from '../../../../src/lib/extract/unit.ts';
import { unitsOf } from '../../../../src/lib/extract/units-of.ts';
import { parseEntry } from '../../../../src/lib/mdx/parse-entry.ts';
import { ClaimSchema } from '../../../../src/schemas/claim.ts';

const HEAD = '---\ntitle: T\nslug: t\npublisher: aws\nkind: news\nreadingMinutes: 1\n---\n\n';

function claims(body: string) {
  const { tree, issues } = parseEntry(HEAD + body, 'x');
  assert.deepEqual(issues, []);
  assert.ok(tree);
  const units = unitsOf(tree);
  const ids = new Map(
    units.flatMap((unit, place) =>
      unit.kind === 'claim' ? [] : [[unit.node, `u${String(place)}`]],
    ),
  );
  const claimIds = new Map<ClaimUnit, string>();
  for (const unit of units)
    if (unit.kind === 'claim') claimIds.set(unit, `m${String(claimIds.size)}`);
  return claimsOf({ id: 'p', slug: 't', tree, units, ids, claimIds }).map((claim) =>
    ClaimSchema.parse(claim),
  );
}

test('a claim knows its figure, its sentence and its place', () => {
  const [claim, ...others] = claims(
    '## Results\n\n1. First.\n2. Sort. The **new** tray has `97%` accuracy on the MNIST dataset.\n',
  );
  assert.deepEqual(others, []);
  assert.ok(claim);
  assert.equal(claim.sentence, 'The new tray has 97% accuracy on the MNIST dataset.');
  assert.equal(claim.sentence.slice(claim.start, claim.end), '97%');
  assert.deepEqual(
    [claim.metric, claim.value, claim.unit, claim.base.value, claim.change, claim.text],
    ['accuracy', 97, '%', 0.97, null, '97%'],
  );
  assert.deepEqual(claim.section, { id: 'u0', title: 'Results' });
  assert.equal(claim.step?.number, 2);
  assert.ok(claim.inList);
  assert.deepEqual([claim.subject, claim.dataset, claim.hardware], ['The new tray', 'MNIST', null]);
});

test('what it is compared with, and on what machine', () => {
  const [claim] = claims('On a Raspberry Pi 4 it is 3x faster than the old desk.\n');
  assert.deepEqual(
    [claim?.subject, claim?.against, claim?.hardware, claim?.change],
    [null, 'the old desk', 'Raspberry Pi 4', 'more'],
  );
});

test('several claims of one sentence are each a record', () => {
  const found = claims('The desk has 97% precision and 81% recall.\n');
  assert.deepEqual(
    found.map(({ metric, text }) => [metric, text]),
    [
      ['precision', '97%'],
      ['recall', '81%'],
    ],
  );
});

test('captions, biographies, headings and cells claim nothing', () => {
  const text = 'It has 97% accuracy.';
  assert.deepEqual(
    claims(
      `## ${text}\n\n<Figure>\n  ${text}\n</Figure>\n\n<Bio name="A B">\n  ${text}\n</Bio>\n\n| ${text} |\n| - |\n| ${text} |\n`,
    ),
    [],
  );
});

test('a claim of a range has both ends, also in the base unit; any other has none', () => {
  const [range] = claims('The latency of the desk is 20–40 ms.\n');
  assert.deepEqual([range?.low, range?.high], [20, 40]);
  assert.deepEqual(range?.base, { value: 0.03, unit: 's', low: 0.02, high: 0.04 });
  const [plain] = claims('The latency of the desk is 20 ms.\n');
  assert.ok(plain && !('low' in plain) && !('high' in plain));
  assert.deepEqual(plain.base, { value: 0.02, unit: 's' });
});

test('a claim says how exact its figure is', () => {
  const exactness = (figure: string): unknown[] => {
    const [claim] = claims(`The desk has a latency of ${figure}.\n`);
    return [claim?.bound, claim?.approximate];
  };
  assert.deepEqual(exactness('20 ms'), [undefined, undefined]);
  assert.deepEqual(exactness('about 20 ms'), [undefined, true]);
  assert.deepEqual(exactness('less than 20 ms'), ['<', undefined]);
  assert.deepEqual(exactness('at most 20 ms'), ['≤', undefined]);
  assert.deepEqual(exactness('more than 20 ms'), ['>', undefined]);
  assert.deepEqual(exactness('at least 20 ms'), ['≥', undefined]);
});
