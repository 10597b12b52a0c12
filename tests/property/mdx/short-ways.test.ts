import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Text } from 'mdast';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import type { Info, Options, State } from 'mdast-util-to-markdown';
import { parseDocument } from 'yaml';
import { markInline } from '../../../src/lib/mdx/inline/mark-inline.ts';
import { markLeadTerms } from '../../../src/lib/mdx/inline/mark-lead-terms.ts';
import { readFrontmatter } from '../../../src/lib/mdx/read/read-frontmatter.ts';
import { stringifyBody } from '../../../src/lib/mdx/stringify.ts';
import { toMdast } from '../../../src/lib/mdx/to-mdast.ts';
import { WRITE_OPTIONS } from '../../../src/lib/mdx/write/syntax.ts';
import { dropNeedlessEscapes } from '../../../src/lib/mdx/write/text-escapes.ts';
import { writeFrontmatter } from '../../../src/lib/mdx/write-frontmatter.ts';
import { PostSchema } from '../../../src/schemas/post.ts';
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
/** Values as someone may write them by hand, quotes forgotten. */
const raw = fc
  .tuple(
    fc.constantFrom(
      'title',
      'summary',
      'published',
      'certainty',
      'services',
      'topics',
      'truncated',
    ),
    fc.oneof(
      value,
      value.map((text) => `[${text}, a]`),
      // A quote that is left open over the lines of a list is a text to js-yaml, and an error to yaml.
      value.filter((text) => !/^['"]/.test(text)).map((text) => `\n  - ${text}\n  - ${text}`),
    ),
  )
  .map(([key, text]) => `${key}: ${text}`);
const BASE = { slug: 'a', publisher: 'aws', kind: 'news', readingMinutes: 3 } as const;
const written = fc
  .record({
    title: value,
    authors: fc.array(value, { maxLength: 3 }).map((names) => names.map((name) => ({ name }))),
    services: fc.array(value, { maxLength: 3 }),
    summary: value,
  })
  .map((fields) => writeFrontmatter({ ...BASE, ...fields }).split('\n'));
const edited = fc
  .tuple(written, fc.array(fc.tuple(fc.nat(), raw), { maxLength: 2 }))
  .map(([lines, changes]) => {
    const left = lines.filter((line) => !changes.some(([, text]) => line.startsWith(keyOf(text))));
    for (const [at, text] of changes) left.splice(at % (left.length + 1), 0, text);
    return left.join('\n');
  });

const keyOf = (line: string): string => line.slice(0, line.indexOf(':') + 1);

const isMapping = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null;

/** What the general reader makes of a YAML text; null when it finds something wrong. */
function valuesOf(yaml: string): unknown {
  const document = parseDocument(yaml, { prettyErrors: false });
  try {
    return document.errors.length > 0 ? null : document.toJS();
  } catch {
    return null;
  }
}

test('frontmatter means the same to both readers of YAML', (t) => {
  let valid = 0;
  fc.assert(
    fc.property(edited, (yaml) => {
      const { post } = readFrontmatter(yaml, 'x');
      const data = valuesOf(yaml);
      const published = isMapping(data) ? data['published'] : undefined;
      const texts = typeof published === 'number' ? { published: String(published) } : {};
      const general = PostSchema.safeParse(isMapping(data) ? { ...data, ...texts } : null);
      assert.deepEqual(post, general.success ? general.data : null, yaml);
      if (post) valid += 1;
    }),
    { numRuns: RUNS, seed: seedOf(t, 1) },
  );
  assert.ok(valid > RUNS / 10, String(valid));
});
