import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { z } from 'zod';
import { sharedFolder } from '../shared.ts';
import { h } from './html.ts';
import type { HtmlElement, HtmlNode } from './html.ts';
import { render } from './render.ts';

const TREES = 3000;

/** Reads trees as JSON, answers with the reference renderer's texts. */
const DRIVER = `
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location('render', sys.argv[1])
ref = importlib.util.module_from_spec(spec)
spec.loader.exec_module(ref)
def build(x):
    if isinstance(x, str):
        return ref.Node('#text', text=x)
    n = ref.Node(x['tag'])
    n.attrs = x['attributes']
    return n.add(*[k for k in map(build, x['children'])])
def spans(x, n, r, out):
    out.append(r.lines(n))
    if not isinstance(x, str):
        for a, b in zip([k for k in x['children'] if k != ''], n.kids):
            if not isinstance(a, str):
                spans(a, b, r, out)
    return out
answers = []
for x in json.load(sys.stdin):
    n = build(x)
    ref.Node('body', ref.Node('main', ref.Node('div', ref.Node('div', n))))
    r = ref.render(n)
    answers.append({'text': r.text, 'lines': spans(x, n, r, [])})
print(json.dumps(answers))
`;

const AnswersSchema = z.array(
  z.object({ text: z.string(), lines: z.array(z.tuple([z.int(), z.int()]).nullable()) }),
);

test('renders random trees as render.py does, to the last byte and line', (t) => {
  const shared = sharedFolder();
  if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
  const seed = Number(process.env['POSTSHELF_SEED'] ?? Date.now() % 1_000_000);
  t.diagnostic(`POSTSHELF_SEED=${seed}`);
  const trees = fc.sample(tree, { numRuns: TREES, seed });
  const answers = AnswersSchema.parse(
    JSON.parse(
      execFileSync('python3', ['-c', DRIVER, join(shared, 'tools', 'render.py')], {
        input: JSON.stringify(trees),
        encoding: 'utf8',
        maxBuffer: 1e9,
      }),
    ),
  );
  trees.forEach((root, index) => {
    const { text, lines } = render([root]);
    const ours = { text, lines: elements(root).map((element) => lines.get(element) ?? null) };
    assert.deepEqual(
      ours,
      answers[index],
      `tree ${index} of seed ${seed}: ${JSON.stringify(root)}`,
    );
  });
});

function elements(root: HtmlElement): HtmlElement[] {
  return [root, ...root.children.flatMap((kid) => (typeof kid === 'string' ? [] : elements(kid)))];
}

const TEXTS = [
  ...[
    'one',
    'two words',
    ' spaced ',
    '\n',
    ' ',
    'line\nline',
    '\u00a0',
    '✓',
    '¶',
    'é',
    '  x\n\n  y\n',
  ],
  ...['A sentence that is somewhat longer than the others.', 'end\n', '\ttab'],
];

const text = fc.constantFrom(...TEXTS);
const attributes = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  fc.constantFrom(
    { class: 'post-meta' },
    { class: 'note' },
    { id: 'x' },
    { hidden: '' },
    { rel: 'author' },
    { 'aria-hidden': 'true' },
    { class: 'a', style: 'display: none' },
  ),
);
const leaf: fc.Arbitrary<HtmlNode> = fc.oneof(
  { weight: 6, arbitrary: text },
  fc
    .constantFrom(h('br'), h('hr'), h('img', { alt: '' }), h('img', { alt: 'A chart' }), h('p'))
    .map((element) => ({ ...element })),
);
const TAGS =
  'p p p div ul ol ol li li pre h2 h3 h5 table tr td span b a a blockquote figure figcaption section nav article'.split(
    ' ',
  );

const { tree } = fc.letrec<{ tree: HtmlElement; node: HtmlNode }>((tie) => ({
  node: fc.oneof({ maxDepth: 5, depthSize: 'large' }, leaf, tie('tree')),
  tree: fc
    .tuple(fc.constantFrom(...TAGS), attributes, fc.array(tie('node'), { maxLength: 5 }))
    .map(([tag, named, children]) => h(tag, named, ...children)),
}));
