import assert from 'node:assert/strict';
import { test } from 'node:test';
import { literalsOf } from '../../../src/lib/patterns/literals-of.ts';

const HOLDS: readonly (readonly [pattern: RegExp, holds: readonly string[]])[] = [
  [/^const /, ['\nconst ']],
  [/;$/, [';\n']],
  [/\bpublic\b|\bstd::\w/, ['\bpublic', '\bstd::']],
  [/^[A-Z]\w+ -> Self/, [' -> self']],
  [/colou?r/, ['color', 'colour']],
  [/^(?:export )?let/, ['\nlet', '\nexport let']],
  [/[{(]$/, ['{\n', '(\n']],
  [/v\d\.\d+/, ['v0.0']],
  [/-{3,}/, ['---']],
  [/x{2}y/, ['xxy']],
  [/(?:ab)+c/, ['ab']],
  [/(?:ab)*c/, ['c']],
  [/lamp(?= on)!/, ['lamp!']],
  [/lamp(?! off)/, ['lamp']],
  [/(?<!no )lamp/, ['lamp']],
  [/\x41\u0042\u{43}/u, ['abc']],
  [/“lamp”/, ['\u0080lamp\u0080']],
  [/a\.b\[0]/, ['a.b[0]']],
  [/(?<one>lamp)\k<one>/, ['lamp']],
  [/a[^b]cd/, ['cd']],
  [/key/iu, ['key', '\u0080ey']],
  [/\bsea/iu, ['sea', '\u0080ea']],
  [/a\nbc/, ['bc']],
  [/a\x0abc/, ['bc']],
  [/a[\u2028.]bc/, ['bc']],
  [/foo\b bar/, ['foo bar']],
];

for (const [pattern, holds] of HOLDS) {
  test(`${pattern.toString()} holds ${JSON.stringify(holds)}`, () => {
    assert.deepEqual(literalsOf(pattern).holds, holds);
  });
}

const OPENS: readonly (readonly [pattern: RegExp, opens: readonly string[]])[] = [
  [/\b(?:we (?:show|find)|releas\w+)\b/gi, ['\bwe show', '\bwe find', '\breleas']],
  [/(?:,” said|\btold\b)/, [',\u0080 said', '\btold']],
  [/\w+ lamp/, ['']],
];

for (const [pattern, opens] of OPENS) {
  test(`${pattern.toString()} opens ${JSON.stringify(opens)}`, () => {
    assert.deepEqual(literalsOf(pattern).opens, opens);
  });
}

/** Five hundred words of two letters. */
const MANY = Array.from({ length: 500 }, (_, n) =>
  String.fromCharCode(0x61 + (n % 26), 0x61 + Math.floor(n / 26)),
);

test('what is not understood, or has too many alternatives, counts as anything', () => {
  const many = new RegExp(MANY.join('|'));
  for (const pattern of [/[\w&&[ab]]/v, /./, /\p{Lu}+/u, /(lamp)?/, /\d*|x/, many])
    assert.ok(literalsOf(pattern).holds.includes(''), pattern.source.slice(0, 20));
});
