import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readGoldPosts, textOfGold, type GoldPost } from '../../scripts/training/gold-outlines.ts';
import { detectLanguages } from '../../src/lib/blocks/lang/detect-languages.ts';
import { sharedFolder } from '../shared.ts';

interface Shares {
  lang: number;
  role: number;
}

/** Shares of gold code blocks whose language and role come out right, the gold's blocks given. */
function measure(posts: readonly GoldPost[]): Shares {
  const count = { langs: 0, rightLangs: 0, roles: 0, rightRoles: 0 };
  for (const { blocks, lines } of posts) {
    const code = blocks.flatMap((block, at) => (block.type === 'code' ? [{ block, at }] : []));
    const contexts = code.map(({ block, at }) => {
      const before = blocks[at - 1];
      const leadIn = before ? textOfGold(before, lines) : '';
      return {
        code: textOfGold(block, lines),
        leadIn,
        previousLang: null,
        inItem: block.in_item === true,
      };
    });
    detectLanguages(contexts).forEach((found, index) => {
      const gold = code[index]?.block;
      if (typeof gold?.lang === 'string') {
        count.langs += 1;
        count.rightLangs += Number(gold.lang === found.lang);
      }
      count.roles += 1;
      count.rightRoles += Number(gold?.role === found.role);
    });
  }
  return { lang: count.rightLangs / count.langs, role: count.rightRoles / count.roles };
}

const FLOORS: readonly (readonly [folder: string, floor: Shares])[] = [
  ['gold', { lang: 0.98, role: 0.98 }],
  ['bench/dev', { lang: 0.94, role: 0.965 }],
];

for (const [folder, floor] of FLOORS) {
  test(`languages and roles of the code blocks of ${folder}`, (t) => {
    const shared = sharedFolder();
    if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
    const { lang, role } = measure(readGoldPosts(join(shared, folder)));
    t.diagnostic(`language ${lang.toFixed(4)}, role ${role.toFixed(4)}`);
    assert.ok(lang >= floor.lang && role >= floor.role);
  });
}
