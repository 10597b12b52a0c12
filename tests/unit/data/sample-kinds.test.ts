import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleKinds } from '../../../src/data/sample-kinds.ts';

function kinds(samples: number, ...languages: [label: string, count: number][]): string {
  const counts = { steps: 0, procedures: 0, tables: 0, samples };
  const sampleLanguages = languages.map(([label, count]) => ({
    lang: label.toLowerCase(),
    label,
    count,
  }));
  return sampleKinds({ counts, sampleLanguages }, 2).replaceAll('\u00A0', ' ');
}

test('what the samples are in adds up to their number', () => {
  assert.equal(kinds(3, ['Python', 3]), 'Python');
  assert.equal(kinds(4, ['Python', 3]), '3 Python, 1 output');
  assert.equal(
    kinds(12, ['Python', 5], ['Shell', 3], ['JSON', 1], ['Text', 1]),
    '5 Python, 3 Shell, 2 others, 2 outputs',
  );
  assert.equal(kinds(0), '');
});

test('a count stays with what it counts', () => {
  const rows = [
    { lang: 'python', label: 'Python', count: 3 },
    { lang: 'csharp', label: 'C# script', count: 2 },
  ];
  const counts = { steps: 0, procedures: 0, tables: 0, samples: 5 };
  assert.equal(
    sampleKinds({ counts, sampleLanguages: rows }, 2),
    '3\u00A0Python, 2\u00A0C# script',
  );
});
