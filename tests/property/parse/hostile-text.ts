import fc from 'fast-check';

/** Lines that have broken a parser, a writer or a reader somewhere. */
const TRAPS: readonly string[] = [
  '{process.exit(1)}',
  '<script>alert(1)</script>',
  'import fs from "fs"',
  'export default {}',
  '---',
  'title: x',
  '```',
  'Read More',
  ' Read More',
  'The post x appeared first on y.',
  '• ',
  '  • ',
  '  1. ',
  '  999999999. far',
  '    ',
  '\u00a0',
  '\u200b',
  '\t\ttabbed',
  '[1] A. Moor, 2019.',
  'References',
  'About the Author',
  '$$x$$',
  '\\[x\\]',
  '"""',
  '([{'.repeat(40),
  ')]}'.repeat(40),
  '\ud800',
  '\u0000',
  '\u202eright to left',
  'a\u0301'.repeat(20),
  '👩‍👩‍👧‍👦 family',
];

const line = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constant(''),
  fc
    .tuple(fc.nat(9), fc.lorem({ maxCount: 12 }))
    .map(([indent, words]) => ' '.repeat(indent) + words),
);

/** Text that no page would ever hold, in lines. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(line, { maxLength: 40 })
  .map((lines) => lines.join('\n'));
