import { test } from 'node:test';
import assert from 'node:assert/strict';
import { splitMath } from '../../../src/lib/mdx/blocks/inline-math.ts';

const FORMULAS: Record<string, string[]> = {
  'the loss \\(L_1 + x\\) falls': ['L_1 + x'],
  'with $\\alpha$ and $x_{i}$ in it': ['\\alpha', 'x_{i}'],
  'where $x_i$ is a pixel': ['x_i'],
  'the $k$-sparse loss $L(u, v; s)$ at $t, t+1$': ['k', 'L(u, v; s)', 't, t+1'],
  'a map $f(x) = -x^2$, a plan $Q^*$ and $N=2$': ['f(x) = -x^2', 'Q^*', 'N=2'],
  'from $5 to $6': [],
  'between $5/$6 and $7 (A$9)': [],
  'US$/A$ or A$, B$': [],
  'loops over $i, $j and "$i" "$j"': [],
  'at $HOST:$PORT or ${a}:$': [],
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
