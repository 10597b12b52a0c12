import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readGoldPosts, textOfGold, type GoldPost } from '../../scripts/training/gold-outlines.ts';
import { looksLikeTable } from '../../src/lib/blocks/tables/looks-like-table.ts';
import { restoreTable } from '../../src/lib/blocks/tables/restore-table.ts';
import { sharedFolder } from '../shared.ts';

const BLANK = /^[ \t\u00a0]*$/;
const plain = (text: string): string =>
  text.replaceAll('\u00a0', ' ').split(/\s+/).join(' ').trim();

function cellSet(rows: readonly (readonly string[])[], places: readonly number[]): Set<string> {
  const cells = rows.flatMap((row, at) => {
    const place = places.length === rows.length ? places[at] : at;
    return row.flatMap((cell, column) =>
      plain(cell) === '' ? [] : [`${String(place)} ${String(column)} ${plain(cell)}`],
    );
  });
  return new Set(cells);
}

/** F1 of the cells of all gold tables, their lines given; every row must give its line back. */
function cellScore(posts: readonly GoldPost[]): number {
  let [gold, found, right] = [0, 0, 0];
  for (const { blocks, lines } of posts) {
    const postText = blocks.map((block) => textOfGold(block, lines)).join('\n');
    blocks.forEach((block, at) => {
      if (block.type !== 'table') return;
      const before = blocks[at - 1];
      const own = lines.slice(block.lines[0] - 1, block.lines[1]);
      const filled = own.flatMap((line, place) => (BLANK.test(line) ? [] : [{ line, place }]));
      const raws = filled.map(({ line }) => line);
      const { rows } = restoreTable(raws, {
        leadIn: before ? textOfGold(before, lines) : '',
        postText,
      });
      assert.equal(plain(rows.map((row) => row.join(' ')).join(' ')), plain(raws.join(' ')));
      const places = filled.map(({ place }) => place);
      const [want, have] = [cellSet(block.rows ?? [], places), cellSet(rows, places)];
      gold += want.size;
      found += have.size;
      right += [...have].filter((cell) => want.has(cell)).length;
    });
  }
  return (2 * right) / (gold + found);
}

/** Runs of plain lines without blank ones between, with the share of their lines that lie in gold tables. */
function* runs({ blocks, lines }: GoldPost): Generator<{ raws: string[]; table: boolean }> {
  const types = new Map<number, string>();
  for (const block of blocks)
    for (let line = block.lines[0]; line <= block.lines[1]; line += 1) types.set(line, block.type);
  let run: number[] = [];
  for (let line = blocks[0]?.lines[0] ?? 1; line <= (blocks.at(-1)?.lines[1] ?? 0) + 1; line += 1) {
    const raw = lines[line - 1] ?? '';
    if (types.has(line) && !BLANK.test(raw) && !/^(?: |•)/.test(raw)) run.push(line);
    else {
      const inTable = run.filter((at) => types.get(at) === 'table').length;
      if (run.length > 1)
        yield { raws: run.map((at) => lines[at - 1] ?? ''), table: inTable * 2 >= run.length };
      run = [];
    }
  }
}

test('cells of the gold tables', (t) => {
  const shared = sharedFolder();
  if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
  const seeds = cellScore(readGoldPosts(join(shared, 'gold')));
  const bench = cellScore(readGoldPosts(join(shared, 'bench/dev')));
  t.diagnostic(`seeds ${seeds.toFixed(4)}, bench ${bench.toFixed(4)}`);
  assert.ok(seeds >= 0.98 && bench >= 0.79);
});

test('tables told from code and other runs of lines', (t) => {
  const shared = sharedFolder();
  if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
  let [tables, found, wrong] = [0, 0, 0];
  for (const folder of ['gold', 'bench/dev'])
    for (const post of readGoldPosts(join(shared, folder)))
      for (const { raws, table } of runs(post)) {
        const yes = looksLikeTable(raws, { leadIn: '', postText: '' }).score >= 0.5;
        tables += Number(table);
        found += Number(table && yes);
        wrong += Number(!table && yes);
      }
  t.diagnostic(`${String(found)} of ${String(tables)} tables, ${String(wrong)} other runs`);
  assert.ok(found / tables >= 0.93);
  assert.ok(found / (found + wrong) >= 0.9);
});
