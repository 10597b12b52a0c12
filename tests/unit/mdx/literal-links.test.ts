import { test } from 'node:test';
import assert from 'node:assert/strict';
import { linkAddresses } from '../../../src/lib/mdx/blocks/literal-links.ts';

const ADDRESSES: Record<string, string[]> = {
  'see https://example.com/a_b?c=d#e.': ['https://example.com/a_b?c=d#e'],
  '(http://localhost:8080/)': ['http://localhost:8080/'],
  'at www.example.com, too': ['http://www.example.com'],
  'write to some.one@example.com': ['mailto:some.one@example.com'],
  'https://en.example.org/Lamp_(light)': ['https://en.example.org/Lamp_(light)'],
  '(https://en.example.org/Lamp)': ['https://en.example.org/Lamp'],
  'https://example.com/a(b': [],
  'https://example.com/a&lt;': [],
  'xhttps://example.com': [],
  'git@github.com:a/b.git': [],
  's3://bucket/key and ftp://x.y': [],
  'https://': [],
};

for (const [line, expected] of Object.entries(ADDRESSES)) {
  test(`${String(expected.length)} addresses: ${line}`, () => {
    const links = linkAddresses(line).filter((node) => node.type === 'link');
    assert.deepEqual(
      links.map(({ url }) => url),
      expected,
    );
  });
}
