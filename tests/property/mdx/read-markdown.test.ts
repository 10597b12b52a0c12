import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { markInline } from '../../../src/lib/mdx/inline/mark-inline.ts';
import { markLeadTerms } from '../../../src/lib/mdx/inline/mark-lead-terms.ts';
import { readMarkdown } from '../../../src/lib/mdx/read/read-markdown.ts';
import { READ_OPTIONS } from '../../../src/lib/mdx/read/syntax.ts';
import { stringifyBody } from '../../../src/lib/mdx/stringify.ts';
import { toMdast } from '../../../src/lib/mdx/to-mdast.ts';
import { seedOf } from '../../seed.ts';
import { hostileBlocks, hostileLine } from './hostile-blocks.ts';

const HEAD = '---\ntitle: T\nslug: t\n---\n\n';
const RUNS = Number(process.env['POSTSHELF_RUNS'] ?? 1200);

/** What entries are made of, in forms that are read directly and in forms that are not quite. */
const PIECES = [
  'Words of a paragraph.',
  'Words\nover two lines.',
  'A break\\\nbehind a sign.',
  'A break  \nof blanks.',
  'Some `code`, ``a ` b``, ` `` ` and `open.',
  'Blanks in code: ` a `, ` a`, `a `, `  ` and `` ` ``.',
  'With snake_case, _emphasis_ and a * b.',
  '**Term** – its meaning',
  '**Term**: `x` *y*',
  '**A**b** c',
  '**A `b** c` d',
  '**A [b** c] d',
  '- **A**: b\n- **C \\_d**: e',
  'At 5 \\* 3 \\_a\\_ \\q \\',
  'R&D, &amp; and &#65;',
  '$5, $$x$$ and ~5, ~~gone~~',
  'See [1], [a](b), [a][b] or ![c].',
  '[a]: https://example.com',
  '[^1]: A note.',
  'As said[^1].',
  'import a from "b"',
  'important',
  '1984 was a year.',
  '1984. It was a year.',
  '## A heading',
  '## Closed ##',
  '##No heading',
  '## A `b` #c',
  '```python\nx = 1\n\ny = 2\n```',
  '```text output\na\n```',
  '````\n```\n````',
  '```\nnot closed',
  '```\na\n  ```',
  '~~~\na\n\n```\n\n~~~',
  '- a\n- b',
  '- a\n  - b\n    - c\n- d',
  '1. a\n2. b\n   - c\n   - d\n3. e',
  '- a\n1. b',
  '- a\n  2. b',
  '- a\n  1. b',
  '- [ ] a task\n- [x] another',
  '- a\n\n  b',
  '- a\n\n- b',
  '-  a',
  '- a\n\n\n  b',
  '- a\n  b',
  '- a\n\n      b',
  '- a\n\n  2. b',
  '- a\n\n  - b\n\n  - c\n\n    d',
  '- a\n  - b\n\n  c\n\n- d',
  '- a\n  - b\n\n- c\n\n  - d\n  - e',
  '- a\n\n  - b\n\n    - c\n\n\n- d',
  '- a\n\n  ```\n  b\n\n    c\n  ```\n\n  d',
  '- a\n\n  ```\n  b\n c\n  ```',
  '- a\n\n  ```\n  b\n   ```\n  ```',
  '- a\n  ```\n  b\n  ```',
  '- a\n\n  ## b',
  '- a\n\n  b\\\n  `c`\n\n- d',
  '10. a\\\n    b\n\n    c\n11. d',
  '- `a\\\n  b',
  '1. a\n\n   ```bash\n   x\n   ```\n\n2. b\n   - c\n\n   d\n\n3. e',
  '- a\nlazy',
  '  indented',
  '    more indented',
  '> quoted',
  '> quoted\nlazy',
  '| a | b |\n| - | - |\n| c | d |',
  'a | b\n- | -',
  'Title\n---',
  '***',
  '<Byline>Posted by **somebody**</Byline>',
  '<Bio name="A B">\n  Words of `hers`\\\n  and his.\n</Bio>',
  '<Bio name="A &amp; B">\n  Words.\n</Bio>',
  '<Figure alt="A lamp" />',
  '<Figure>\n  - a\n</Figure>',
  '<Figure>\n\n  a\n\n</Figure>',
  '<Entry>',
  '</Entry>',
  '<Entry>a</Entry> b',
  '{1 +',
  '1}',
  '$$\na\n\nb\n$$',
  '\u00a0blank of its own kind',
  'tab\there',
  ' ',
  '\t',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: hostileLine },
);
const gap = fc.oneof(
  { weight: 6, arbitrary: fc.constant('\n\n') },
  { weight: 2, arbitrary: fc.constantFrom('\n', '\n\n\n', '\n \n', '\r\n\r\n', '') },
);
const madeUp = fc
  .array(fc.tuple(piece, gap), { maxLength: 8 })
  .map((parts) => parts.map(([text, below]) => text + below).join(''));

const written = hostileBlocks.map((blocks) => {
  const tree = toMdast(blocks);
  markInline(tree);
  markLeadTerms(tree);
  return stringifyBody(tree);
});

/** A sign or a line more or less, anywhere. */
const changed = fc
  .tuple(
    written,
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.constantFrom('', ' ', '\n', '\n\n', ...'`*_-<>#[{$&'),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((now, [place, gone, more]) => {
      const at = place % (now.length + 1);
      return now.slice(0, at) + more + now.slice(at + gone);
    }, text),
  );

const TEXTS = { 'as it is written': written, changed, 'made up': madeUp };

for (const [name, text] of Object.entries(TEXTS)) {
  test(`an entry ${name} is read as the reader of Markdown reads it, places included`, (t) => {
    fc.assert(
      fc.property(text, fc.boolean(), (body, hasHead) => {
        const mdx = hasHead ? HEAD + body : body;
        assert.deepEqual(outcomeOf(readMarkdown, mdx), outcomeOf(readWhole, mdx), mdx);
      }),
      { numRuns: RUNS, seed: seedOf(t, 1) },
    );
  });
}

const readWhole = (mdx: string): unknown => fromMarkdown(mdx, READ_OPTIONS);

/** The tree, or what is wrong with the text and where. */
function outcomeOf(read: (mdx: string) => unknown, mdx: string): unknown {
  try {
    // Fields that are not there are the same as those that hold nothing.
    return JSON.parse(JSON.stringify(read(mdx)));
  } catch (error) {
    return String(error);
  }
}
