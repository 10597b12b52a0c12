import { test } from 'node:test';
import assert from 'node:assert/strict';
import { cutEntry } from '../../../src/lib/mdx/read/plain/cut.ts';

/** What nearly all of an entry is made of. */
const DIRECT = [
  '---\ntitle: T\n---\n',
  'Words of a paragraph.',
  'A break\\\nbehind a sign.',
  'Some `code`, R&D, snake\\_case, snake_case, $5 and ~5 of [12].',
  '## A heading with `code`',
  '```python\nx = 1\n\n{y}\n```',
  '- a\n- b',
  '- **Term**: a\n- **Term**: b',
  '- a\n\n- b\n\n  c',
  '1. a\n\n   ```bash\n   ls\n   ```\n\n2. b',
  '1. a\n2. b\n   - c\n   - d\n3. e',
  '<Byline>Posted by somebody</Byline>',
  '<Bio name="A B">\n  Words of hers.\n</Bio>',
  '<Figure alt="A lamp" />',
];
/** Each may be something else, or is part of something larger. */
const WITH_CARE = [
  'import a from "b"',
  'Words *with* stars.',
  'See [a](b).',
  'a {b}',
  'a < b',
  '&amp;',
  '  indented',
  '- a\n\n  > b',
  '- a\n\n  | b |\n  | - |',
  '- [ ] a',
  'Words\n- a',
  '## Closed ##',
  '```\nnot closed',
  '> quoted',
  '| a |\n| - |',
  '<Entry>',
  '[a]: b\n\nSee [a].',
];

test('blocks of one meaning only are read directly', () => {
  for (const text of DIRECT) {
    const careful = cutEntry(`${text}\n\nEnd.\n`).filter(({ nodes }) => nodes === null);
    assert.deepEqual(careful, [], text);
  }
});

test('whatever may be something else is read with care', () => {
  for (const text of WITH_CARE) {
    const careful = cutEntry(`Words.\n\n${text}\n\nEnd.\n`).filter(({ nodes }) => nodes === null);
    assert.equal(careful.length, 1, text);
  }
});
