import type { Random } from './random.ts';

/** Texts that mean something to one of the stages: readers of dumps, of MDX, of YAML, of TeX, of HTML. */
const FRAGMENTS = [
  ...['import fs from "node:fs"', 'export const a = 1', 'export default function A() {}'],
  ...['{process.exit(1)}', '{', '}', '{/* a', '*/}', '${a}', '{...props}'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- a', '-->', '<a', '</p>'],
  ...['<Formula>', '<Figure alt="a">', '</Figure>', '<Figure alt={a} />', '<>', '<https://a.b>'],
  ...['---', '---\ntitle: a\n---', 'title: a', '...', '? a', '&a *a', '!!js/function a'],
  ...['```', '~~~', '````text output', '    code', '| a | b |', '|---|---|', '> a', '>>>', '# a'],
  ...['- a', '* a', '+ a', '1. a', '0. a', '999999999999999999999. a', '1) a', '  • a', '      • '],
  ...[
    '[a](javascript:alert(1))',
    '![a](b)',
    '[a]: b',
    '[^1]',
    '[^1]: a',
    '[[',
    ']]',
    '[](',
    '<a@b.c>',
  ],
  ...['$', '$$', '$5 and $6', '\\(', '\\)', '\\[', '\\]', '\\begin{a}', '\\', '\\\\', '$$a$$ b $$'],
  ...['&lt;', '&#x3c;', '&#0;', '&nbsp;', '&', '**', '__', '*a', '`', '``', '~~a', '^', '=='],
  ...[
    'Read More',
    ' Read More',
    'About the Author',
    'About the Authors',
    'References',
    'Figure 1: a',
  ],
  ...[
    'by Ada Lovelace',
    'Table 1: a',
    '>>> a',
    '$ a',
    'Out[1]:',
    'In [1]:',
    'See the code:',
    'a = 1',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'NaN',
    'null',
    '-0',
    '1e999',
    'http://',
    'https://a.b/c?d#e',
  ],
  ...[
    'www.a',
    'a@b.c',
    'def f():',
    'return {',
    '"',
    "'",
    '“',
    '’',
    '(',
    ')',
    ',',
    ':',
    '…',
    '‐',
    '–',
  ],
] as const;

/** Characters that are no letters to anybody: blanks, controls, marks, halves of pairs. */
const SIGNS = [
  ...['\u00a0', '\u00a0\u00a0\u00a0', '\t', '\t\t', '\u000b', '\u000c', '\r', '\u0000', '\u0001'],
  ...['\u001b[31m', '\u007f', '\u0085', '\u00ad', '\u061c', '\u180e', '\u2003', '\u200b', '\u200d'],
  ...['\u202e', '\u2028', '\u2029', '\u2060', '\u3000', '\ufeff', '\ufffd', '\uffff', '\ud800'],
  ...[
    'e\u0301\u0301\u0301',
    '👩‍🔬',
    '🇩🇪',
    'İ',
    'ı',
    'ß',
    'ﬀ',
    'ª',
    '١',
    '½',
    '𝒜',
    '漢字',
    'العربية',
    '•',
    '◦',
  ],
] as const;

const PUNCTUATION = '*_`[]()<>{}$\\|#-+~!&=:;,.\'"/@%^? ';
const LONGEST_SOUP = 24;
const LONGEST_RUN = 3000;
const LAST_OF_PLANE = 0xffff;

/** A text that something might stumble over. */
export function fragment(random: Random): string {
  const kind = random.below(10);
  if (kind < 5) return random.pick(FRAGMENTS);
  if (kind < 7) return random.pick(SIGNS);
  if (kind < 9) return soup(random);
  return String.fromCharCode(random.below(LAST_OF_PLANE));
}

/** Signs of punctuation in any order, never closed. */
function soup(random: Random): string {
  const length = 1 + random.below(LONGEST_SOUP);
  return Array.from({ length }, () => PUNCTUATION[random.below(PUNCTUATION.length)] ?? '').join('');
}

/** A line of thousands of signs; what is nested in it is never closed. */
export function longLine(random: Random): string {
  const unit = random.chance(0.5)
    ? fragment(random)
    : random.pick(['a', 'a ', '(', '[', '1 ', 'a.']);
  return unit
    .replaceAll('\n', ' ')
    .repeat(1 + random.below(LONGEST_RUN / Math.max(1, unit.length)));
}
