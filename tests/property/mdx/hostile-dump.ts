import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { hostileLine } from './hostile-blocks.ts';

const indent = fc.constantFrom('', '', '', '  ', '    ', '      ', '\t', '\u00a0');
const marker = fc.constantFrom('', '', '', '• ', '1. ', '2. ', '10. ', '[3] ');
const line = fc
  .tuple(indent, marker, hostileLine)
  .map(([before, mark, text]) => before + mark + text);

/** Dumps of several posts whose lines may be anything. */
export const hostileDump: Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: line },
      { weight: 4, arbitrary: fc.constantFrom('', '', '    ', '\u00a0') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('Read More', 'About the Author', 'References', 'See the code:'),
      },
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((lines) => `${lines.join('\n')}\n`);
