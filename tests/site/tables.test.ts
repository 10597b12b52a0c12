import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { unguarded } from '../../src/lib/export/table-csv.ts';
import { GoldBlockSchema } from '../../src/schemas/gold.ts';
import { hubFolder } from '../hubs/hubs.ts';
import type { HubName } from '../hubs/hubs.ts';
import { readTables } from '../hubs/tables.ts';
import { sharedFolder } from '../shared.ts';

/** The bar for the cells of tables in dumps of public posts. */
const BENCH_CELLS = 0.75;

const shared = sharedFolder();
const skip = shared === null ? 'POSTSHELF_SHARED is not set' : false;

type Grid = string[][];

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Head and body of every table of a hub; a head of empty cells is none. */
function tablesOf(hub: HubName): Grid[] {
  return readTables(hub).map(({ columns, rows }) =>
    [columns.map(({ name }) => name), ...rows.map((row) => row.map((cell) => cell.text))]
      .map((row) => row.map(plain))
      .filter((row, place) => place > 0 || row.some((cell) => cell !== '')),
  );
}

function goldTables(folder: string): Grid[] {
  return globSync('*.gold.jsonl', { cwd: join(shared ?? '', folder) }).flatMap((file) =>
    readFileSync(join(shared ?? '', folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => GoldBlockSchema.parse(JSON.parse(line)))
      .flatMap(({ rows }) => (rows === undefined ? [] : [rows.map((row) => row.map(plain))])),
  );
}

const cellsOf = (grid: Grid): Set<string> =>
  new Set(
    grid.flatMap((row, at) =>
      row.flatMap((cell, column) => (cell === '' ? [] : [`${at} ${column} ${cell}`])),
    ),
  );

/** Cells of a gold table that the most alike table of the hub has at the same place. */
function bestMatch(gold: Grid, tables: readonly Grid[]): { right: number; found: number } {
  const want = cellsOf(gold);
  let best = { right: 0, found: 0 };
  for (const table of tables) {
    const have = cellsOf(table);
    const right = [...want].filter((cell) => have.has(cell)).length;
    if (right > best.right) best = { right, found: have.size };
  }
  return best;
}

describe('tables.json against tables whose cells are known', { skip }, () => {
  test('those of the seeds come out cell for cell', () => {
    const have = new Set(tablesOf('seeds').map((grid) => JSON.stringify(grid)));
    const gold = goldTables('gold');
    assert.ok(gold.length > 0);
    for (const grid of gold) assert.ok(have.has(JSON.stringify(grid)), JSON.stringify(grid[0]));
  });

  test('those of public posts reach the bar', (t) => {
    const tables = tablesOf('bench');
    let [want, found, right] = [0, 0, 0];
    for (const grid of goldTables('bench/dev')) {
      const match = bestMatch(grid, tables);
      want += cellsOf(grid).size;
      found += match.found;
      right += match.right;
    }
    const score = (2 * right) / (want + found);
    t.diagnostic(`cells, F1: ${score.toFixed(3)}`);
    assert.ok(score >= BENCH_CELLS);
  });
});

describe('files of tables', () => {
  for (const hub of ['own', 'seeds'] as const) {
    test(`every table of the ${hub} hub has a page, CSV and JSON that give its cells`, (t) => {
      if (hub === 'seeds' && skip !== false) return t.skip(skip);
      const file = (id: string, extension: string): string =>
        readFileSync(join(hubFolder(hub), `metrics/${id}.${extension}`), 'utf8');
      for (const table of readTables(hub)) {
        assert.deepEqual(JSON.parse(file(table.id, 'json')), table);
        const fields: string[][] = parse(file(table.id, 'csv'), { bom: true });
        const texts = table.rows.map((row) => row.map(({ text }) => text));
        assert.deepEqual(
          fields.slice(-texts.length).map((row) => row.map(unguarded)),
          texts,
        );
        const page = file(table.id, 'html');
        assert.ok(page.includes(`../posts/${table.slug}.html#${table.id}`));
        const isCharted = existsSync(join(hubFolder(hub), `metrics/${table.id}.svg`));
        assert.equal(page.includes('class="chart"'), isCharted);
      }
    });
  }

  test('every table of results in the seeds is charted, and no other', { skip }, () => {
    const tables = readTables('seeds');
    const results = tables.filter(({ columns }) =>
      columns.slice(1).some(({ type }) => type !== 'text'),
    );
    assert.ok(results.length > 0);
    const charted = globSync('*.svg', { cwd: join(hubFolder('seeds'), 'metrics') });
    assert.deepEqual(charted.toSorted(), results.map(({ id }) => `${id}.svg`).toSorted());
    for (const { slug } of results) {
      const post = readFileSync(join(hubFolder('seeds'), `posts/${slug}.html`), 'utf8');
      assert.match(post, /class="chart"/);
    }
  });
});
