import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Block } from '../../../src/lib/blocks/block.ts';

/** Pieces that mean something to Markdown, MDX, math or YAML in some place. */
const HOSTILE = [
  'import fs from "fs"',
  'export const x = 1',
  'export default',
  '{process.exit(1)}',
  '{',
  '}',
  '<script>alert(1)</script>',
  '<Byline>',
  '</Entry>',
  '<',
  '>',
  '<!-- x -->',
  '$',
  '$$',
  '$5 and $6',
  '\\(x_1\\)',
  '$\\alpha$',
  '|',
  '||',
  '| a | b |',
  '---',
  '***',
  '===',
  '#',
  '## a',
  '1.',
  '12)',
  '- ',
  '+ ',
  '* ',
  '• ',
  '`',
  '```',
  '~~~',
  '~',
  '~~',
  '_',
  '__init__',
  'snake_case_name',
  '*a*',
  '[',
  ']',
  '[1]',
  '[x]',
  '[^1]',
  '[a]: b',
  '[a](b)',
  '![a](b)',
  '!',
  '&',
  '&amp;',
  '&#123;',
  'R&D',
  '\\',
  '\\\\',
  '\\_',
  ':::note',
  ':name',
  'https://example.com/a_b?c=d&e=f',
  'http://x.y.',
  'https://a.b/(c)',
  'www.example.com',
  'someone@example.com',
  'a@b',
  '"',
  "'",
  '“curly”',
  '日本語',
  '🙂',
  '\u00a0',
  '\t',
  '  ',
  '%%',
  'title: x',
  '!ref',
  '@',
  ')',
  '(',
  'np.array(x)',
  '--flag',
  'Term: rest',
  'Term – rest',
  '/usr/lib/x|y',
  '`code`',
  '**bold**',
];

const WORDS = ['the', 'model', 'a', 'Step', '42', 'x.y', 'end.', 'code:', 'import', 'export'];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }).map(withoutLoneSurrogates) },
);

/** Files are UTF-8 and decoded without NUL. */
function withoutLoneSurrogates(text: string): string {
  return text.replace(/\p{Surrogate}|\0/gu, '');
}

/** One line of text that may mean anything to Markdown, MDX or YAML. */
export const hostileLine = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts
      .map(([text, gap]) => text.replace(/[\r\n]/g, ' ') + gap)
      .join('')
      .trim(),
  )
  .map((text) => (text === '' ? 'x' : text));

const text = fc.oneof(
  { weight: 6, arbitrary: hostileLine },
  {
    weight: 1,
    arbitrary: fc
      .array(hostileLine, { minLength: 2, maxLength: 3 })
      .map((lines) => lines.join('\n')),
  },
);

const code = fc
  .array(fc.oneof(hostileLine, fc.constantFrom('', '  ', '    x', '\tx', '```', '````', '~~~~')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lines) => lines.join('\n'));

const base = { lines: [1, 1] as const, evidence: { rule: 'r', reason: 'r', margin: 1 } };
const depth = fc.integer({ min: 1, max: 4 });

/** Any block with any text that could end up in an entry. */
export const hostileBlock: Arbitrary<Block> = fc.oneof(
  fc
    .record({
      type: fc.constantFrom(
        ...(['paragraph', 'quote', 'caption', 'alt', 'reference', 'entry'] as const),
      ),
      text,
    })
    .map((block): Block => ({ ...base, ...block })),
  fc
    .record({ level: fc.constantFrom(2, 3, 4), text })
    .map((block): Block => ({ ...base, type: 'heading', ...block })),
  fc
    .record({ depth, text, number: fc.constantFrom(0, 1, 2, 3, 4, 10, 999999999, 12345678901) })
    .map((block): Block => ({ ...base, type: 'list-item', ordered: true, ...block })),
  fc
    .record({ depth, text })
    .map((block): Block => ({ ...base, type: 'list-item', ordered: false, ...block })),
  fc.record({ depth, text }).map((block): Block => ({ ...base, type: 'item-paragraph', ...block })),
  fc
    .record({
      code,
      lang: fc.constantFrom('python', 'bash', 'text', ''),
      role: fc.constantFrom('code', 'output'),
      in_item: fc.boolean(),
      depth,
    })
    .map((block): Block => ({ ...base, type: 'code', ...block })),
  fc
    .record({
      rows: fc.array(fc.array(fc.oneof(text, fc.constant('')), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 4,
      }),
      header: fc.boolean(),
    })
    .map((block): Block => ({ ...base, type: 'table', ...block })),
  fc
    .record({ name: hostileLine, text })
    .map((block): Block => ({ ...base, type: 'author-bio', ...block })),
  fc.record({ text }).map((block): Block => ({ ...base, type: 'byline', authors: [], ...block })),

  fc
    .record({ notation: fc.constantFrom('tex', 'plain'), text })
    .map((block): Block => ({ ...base, type: 'math', ...block })),
);

/** Runs of items are what lists are made of, so they come in runs. */
export const hostileBlocks: Arbitrary<Block[]> = fc.array(hostileBlock, {
  minLength: 1,
  maxLength: 14,
});
