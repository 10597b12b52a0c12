import { test } from 'node:test';
import assert from 'node:assert/strict';
import { splitMath } from '../../../src/lib/mdx/blocks/inline-math.ts';

const FORMULAS: Record<string, string[]> = {
  'the loss \\(L_1 + x\\) falls': ['L_1 + x'],
  'with $\\alpha$ and $x_{i}$ in it': ['\\alpha', 'x_{i}'],
  'where $x_i$ is a pixel': ['x_i'],
  'from $5 to $6': [],
  'set $HOME and $PATH': [],
  '$FOO_BAR$ is a placeholder': [],
  'costs US$5_000$ a year': [],
  'a \\( that is not closed': [],
  '$ \\alpha $ with blanks': [],
  'touching $$\\alpha$ dollars': [],
};

for (const [line, expected] of Object.entries(FORMULAS)) {
  test(`${String(expected.length)} formulas: ${line}`, () => {
    const found = splitMath(line).filter(({ kind }) => kind === 'math');
    assert.deepEqual(
      found.map(({ value }) => value),
      expected,
    );
  });
}
