import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Text } from 'mdast';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import type { Info, Options, State } from 'mdast-util-to-markdown';
import { parseDocument } from 'yaml';
import { markInline } from '../../../src/lib/mdx/inline/mark-inline.ts';
import { markLeadTerms } from '../../../src/lib/mdx/inline/mark-lead-terms.ts';
import { readPlainYaml } from '../../../src/lib/mdx/read/plain/yaml.ts';
import { stringifyBody } from '../../../src/lib/mdx/stringify.ts';
import { toMdast } from '../../../src/lib/mdx/to-mdast.ts';
import { WRITE_OPTIONS } from '../../../src/lib/mdx/write/syntax.ts';
import { dropNeedlessEscapes } from '../../../src/lib/mdx/write/text-escapes.ts';
import { writeFrontmatter } from '../../../src/lib/mdx/write-frontmatter.ts';
import { seedOf } from '../../seed.ts';
import { hostileBlocks, hostileLine } from './hostile-blocks.ts';

const RUNS = Number(process.env['POSTSHELF_RUNS'] ?? 4000);

/** Every text and paragraph goes the general way. */
const CAREFUL: Options = {
  ...WRITE_OPTIONS,
  handlers: {
    ...WRITE_OPTIONS.handlers,
    paragraph: defaultHandlers.paragraph,
    text: (node: Text, _parent: unknown, state: State, info: Info) =>
      dropNeedlessEscapes(state.safe(node.value, info)),
  },
};

test('a body is written the short way as it is the careful way', (t) => {
  fc.assert(
    fc.property(hostileBlocks, (blocks) => {
      const tree = toMdast(blocks);
      markInline(tree);
      markLeadTerms(tree);
      assert.equal(stringifyBody(tree), toMarkdown(tree, CAREFUL));
    }),
    { numRuns: RUNS, seed: seedOf(t, 1) },
  );
});

const value = fc.oneof(
  hostileLine,
  fc.constantFrom(
    'null',
    'True',
    '~',
    '1e5',
    '0x1f',
    '12',
    '1.50',
    '.5',
    '2021-03',
    'a: b',
    'a #b',
    'a:',
    '8e12',
  ),
);
const raw = fc
  .tuple(
    fc.constantFrom('title', 'file', 'lines'),
    fc.oneof(
      value,
      value.map((text) => `[${text}, a]`),
    ),
  )
  .map(([key, text]) => `${key}: ${text}`);
const list = fc.array(value, { maxLength: 3 }).map((names) => names.map((name) => ({ name })));
const written = fc
  .record({
    title: value,
    authors: list,
    topics: fc.array(value, { maxLength: 3 }),
    summary: value,
  })
  .map((fields) => writeFrontmatter(fields));
const nested = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '  ', '    ', '  - ', '- '),
      fc.oneof(raw, fc.constantFrom('source:', 'authors:')),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((lines) => lines.map(([indent, text]) => indent + text).join('\n'));

test('frontmatter that is read the short way is read so by the reader of YAML', (t) => {
  let plain = 0;
  fc.assert(
    fc.property(fc.oneof(raw, written, nested), (yaml) => {
      const read = readPlainYaml(yaml);
      if (read === null) return;
      plain += 1;
      const document = parseDocument(yaml, { prettyErrors: false });
      assert.deepEqual(document.errors, [], yaml);
      assert.deepEqual(read, document.toJS(), yaml);
    }),
    { numRuns: RUNS, seed: seedOf(t, 1) },
  );
  assert.ok(plain > RUNS / 20, String(plain));
});
