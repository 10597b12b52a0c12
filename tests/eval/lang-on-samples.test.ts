import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguages } from '../../src/lib/blocks/lang/detect-languages.ts';
import { readLabelledCode } from './language-samples.ts';

interface Right {
  languages: number;
  roles: number;
}

/**
 * Blocks whose language and role come out right, at the least. The rules were written with the first
 * two files at hand; of the third, nobody read more than how often one language was taken for another.
 */
const FLOORS: readonly (readonly [file: string, floor: Right])[] = [
  ['services', { languages: 276, roles: 277 }],
  ['research', { languages: 244, roles: 257 }],
  ['mixed', { languages: 243, roles: 255 }],
];

for (const [file, floor] of FLOORS) {
  test(`languages and roles of the invented blocks of ${file}`, (t) => {
    const posts = readLabelledCode(new URL(`languages/${file}.txt`, import.meta.url));
    const right: Right = { languages: 0, roles: 0 };
    for (const post of posts)
      detectLanguages(post).forEach(({ lang, role }, at) => {
        right.languages += Number(lang === post[at]?.lang);
        right.roles += Number(role === post[at]?.role);
      });
    const told = JSON.stringify(right);
    t.diagnostic(`${told} of ${String(posts.flat().length)}`);
    assert.ok(right.languages >= floor.languages && right.roles >= floor.roles, told);
  });
}
