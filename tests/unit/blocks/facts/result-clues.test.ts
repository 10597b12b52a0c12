import { test } from 'node:test';
import assert from 'node:assert/strict';
import { splitLines } from '../../../../src/lib/dump/line.ts';
import { sceneOf, spotsOf } from '../../../../src/lib/blocks/segment/scene.ts';
import { FeatureIndex } from '../../../../src/lib/blocks/segment/features.ts';
import { RESULT_CLUES } from '../../../../src/lib/blocks/rules/result.ts';

/** What the clue says about the last line of a stretch of code; null for nothing. */
function saysOf(name: string, code: readonly string[]): string | null {
  const lines = ['Tide gauges', '', 'The next lines read the gauges:', '', ...code];
  const index = new FeatureIndex(RESULT_CLUES);
  const found = index.of(spotsOf(sceneOf(splitLines(lines.join('\n'))))).at(-1) ?? [];
  return (
    found.map((value) => index.describe(value)).find(({ clue }) => clue === name)?.says ?? null
  );
}

test('a value, an object or a pair below a finished statement is its result', () => {
  const below = (...code: string[]): string | null => saysOf('result-below-finished', code);
  assert.match(below('print(len(gauges))', '', '27') ?? '', /a bare value apart/);
  assert.match(below('gauges.shape', 'torch.Size([3, 4])') ?? '', /a shown object right/);
  assert.match(below('report(gauges)', 'mean depth: 3.4') ?? '', /a name with a value right/);
});

test('nothing is a result below an open bracket, an assignment or a prompt', () => {
  const below = (...code: string[]): string | null => saysOf('result-below-finished', code);
  assert.equal(below('gauges = [', '27'), null);
  assert.equal(below('gauges =', '27'), null);
  assert.equal(below('>>> len(gauges)', '27'), null);
  assert.equal(below('gauges.sort()', 'gauges.show()'), null);
});

test('only the first printed line starts an output', () => {
  const code = ['for gauge in gauges:', '    print(f"depth at gauge: {gauge.depth}")'];
  const starts = (...more: string[]): string | null => saysOf('echo-starts', [...code, ...more]);
  assert.match(starts('depth at gauge: 3') ?? '', /first line/);
  assert.equal(starts('depth at gauge: 3', 'depth at gauge: 4'), null);
  assert.equal(starts('depth of the gauge: 3'), null);
});
