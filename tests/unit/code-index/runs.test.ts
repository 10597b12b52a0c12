import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../src/lib/code-index/fold.ts';
import { frequentRuns } from '../../../src/lib/code-index/frequent-runs.ts';
import { isFiled, piecesOf, runKey } from '../../../src/lib/code-index/run-key.ts';

test('names fall into their words, everything else into signs', () => {
  const cases: Readonly<Record<string, string[]>> = {
    'learning_rate=1': ['learning', '_', 'rate', '=', '1'],
    'os.path.join(': ['os', '.', 'path', '.', 'join', '('],
    describeTrainingJob2: ['describe', 'Training', 'Job2'],
    HTTPServer: ['HTTP', 'Server'],
    'S3 Bucket': ['S3', ' ', 'Bucket'],
    '--größe': ['-', '-', 'größe'],
  };
  for (const [text, pieces] of Object.entries(cases)) assert.deepEqual(piecesOf(text), pieces);
});

test('runs that stand in enough texts are found, whatever stands around them', () => {
  const texts = ['a = np.where(x)', 'np.where(y)', 'if np.where:', 'where(x)'];
  const runs = frequentRuns(texts, 3);
  assert.ok(['np', '.', 'where', 'np.', '.where', 'np.where'].every((run) => runs.includes(run)));
  assert.ok(!runs.includes('np.where('));
  assert.ok(frequentRuns(texts, 2).includes('np.where('));
});

test('a run twice in one text counts once, and none goes over a blank or from text to text', () => {
  assert.deepEqual(frequentRuns(['ab.ab.ab', 'cd'], 2), []);
  assert.deepEqual(frequentRuns(['ab cd', 'ab cd'], 2), ['ab', 'cd']);
  assert.deepEqual(frequentRuns(['ab', 'cd', 'ab', 'cd'], 2), ['ab', 'cd']);
});

test('pieces are told by capitals before they are folded', () => {
  assert.ok(frequentRuns(['TrayLift', 'TrayLift'], 2, fold).includes('traylift'));
  assert.ok(frequentRuns(['TrayLift', 'TrayDrop'], 2, fold).includes('tray'));
});

test('a run that is cut in two ways is named once', () => {
  const runs = frequentRuns(['TrayLift', 'TrayLift', 'traylift', 'traylift'], 2, fold);
  assert.deepEqual(
    runs.filter((run) => run === 'traylift'),
    ['traylift'],
  );
});

test('a query has a key when it may be filed', () => {
  assert.equal(runKey('np.where('), 'np.where(');
  assert.equal(runKey('NP.where('), 'NP.where(');
  assert.equal(runKey('--dry'), '--dry');
  for (const query of ['np', 'import os', 'learning_', '_rate', 'a.b.c.d.e.f'])
    assert.equal(runKey(query), null, query);
  for (const name of ['__init__', '__name', 'x_y']) assert.ok(isFiled(name), name);
});
