import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trainingCommand } from '../../../scripts/training/command.ts';

const VALUES = { folds: 5, epochs: 24, rate: 0.1, shrink: 0.004 };

function told(...words: string[]): unknown {
  const command = trainingCommand('train', 'Learns.', VALUES).exitOverride();
  command.configureOutput({ writeErr: () => undefined });
  return command.parse(words, { from: 'user' }).opts();
}

test('what is not said has the value of its training, what is said is a number', () => {
  assert.deepEqual(told('dumps'), VALUES);
  assert.deepEqual(told('dumps', '--folds', '0', '--rate', '0.5'), {
    ...VALUES,
    folds: 0,
    rate: 0.5,
  });
});

test('a training without folders or with no number is refused', () => {
  assert.throws(() => told(), /folders/);
  for (const wrong of ['many', '', '-1', 'NaN'])
    assert.throws(() => told('dumps', `--epochs=${wrong}`), /not a number/, wrong);
});
