import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Locator, Page } from 'playwright-core';
import { toBase } from '../../src/lib/extract/values/to-base.ts';
import { unguarded } from '../../src/lib/export/table-csv.ts';
import type { TableRecord } from '../../src/schemas/table.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { readTables } from '../hubs/tables.ts';
import { problemsInBothThemes } from './harness/hygiene.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_LIGHT } from './harness/looks.ts';
import { TableView } from './pages/table-view.ts';

/** A table of the own hub with a column of figures that is not in their order yet. */
function unsortedTable(): { table: TableRecord; column: number } {
  for (const table of readTables('own')) {
    const column = table.columns.findIndex(({ type }, place) => {
      const values = baseValues(table, place);
      return type !== 'text' && values.length > 2 && !isSorted(values);
    });
    if (column > 0) return { table, column };
  }
  throw new Error('a table with unsorted figures is needed here');
}

function baseValues({ rows }: TableRecord, column: number): number[] {
  return rows.flatMap((row) => {
    const value = row[column]?.value ?? null;
    return value === null ? [] : [toBase(value).value];
  });
}

const isSorted = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || (values[at - 1] ?? 0) <= value);

const textsOf = ({ rows }: TableRecord, column: number): string[] =>
  rows.map((row) => row[column]?.text ?? '');

/** Texts of a column in the order of their values. */
function inOrder(table: TableRecord, column: number): string[] {
  return table.rows
    .map((row) => row[column])
    .flatMap((cell) => (cell === undefined ? [] : [cell]))
    .toSorted((a, b) => (a.value && b.value ? toBase(a.value).value - toBase(b.value).value : 0))
    .map(({ text }) => text);
}

/** The text of the file that a link gives; from disk a browser opens it where it lies. */
async function fetchedBy(link: Locator, page: Page): Promise<string> {
  const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
  if (address.startsWith('file:')) return readFileSync(fileURLToPath(address), 'utf8');
  const download = page.waitForEvent('download');
  await link.click();
  return readFileSync(await (await download).path(), 'utf8');
}

inBothPlaces(
  'own',
  'a press on a head sorts by value, the third gives the order back',
  async (site) => {
    const { table, column } = unsortedTable();
    for (const path of [`posts/${table.slug}.html`, `metrics/${table.id}.html`]) {
      await site.open(path, async ({ page }) => {
        const view = new TableView(page, table.id);
        await view.button(column).click();
        assert.equal(await view.order(column), 'ascending');
        assert.deepEqual(await view.column(column), inOrder(table, column));
        await view.button(column).click();
        assert.equal(await view.order(column), 'descending');
        assert.deepEqual(await view.column(column), inOrder(table, column).toReversed());
        await view.button(column).click();
        assert.equal(await view.order(column), null);
        assert.deepEqual(await view.column(column), textsOf(table, column));
      });
    }
  },
);

inBothPlaces(
  'own',
  'the keyboard reaches every head and sorts by one column at a time',
  async (site) => {
    const { table, column } = unsortedTable();
    await site.open(`metrics/${table.id}.html`, async ({ page }) => {
      const view = new TableView(page, table.id);
      await view.figure.getByRole('region').focus();
      for (let place = 0; place <= column; place += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      assert.deepEqual(await view.column(column), inOrder(table, column));
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Space');
      assert.equal(await view.order(column), null);
      assert.equal(await view.order(column - 1), 'ascending');
    });
  },
);

inBothPlaces('own', 'figures without a value and words are last in both orders', async (site) => {
  const { table, column } = unsortedTable();
  await site.open(`metrics/${table.id}.html`, async ({ page }) => {
    const view = new TableView(page, table.id);
    await view.figure.evaluate((figure, place) => {
      const cells = [...figure.querySelectorAll(`tbody tr > :nth-child(${String(place + 1)})`)];
      for (const [at, text] of ['–', 'lost'].entries()) {
        cells[at]?.removeAttribute('data-v');
        if (cells[at] !== undefined) cells[at].textContent = text;
      }
    }, column);
    for (let press = 0; press < 2; press += 1) {
      await view.button(column).click();
      assert.deepEqual((await view.column(column)).slice(-2), ['lost', '–']);
    }
  });
});

inBothPlaces('own', 'a table comes down as CSV and JSON with its cells', async (site) => {
  const { table } = unsortedTable();
  await site.open(`posts/${table.slug}.html`, async ({ page }) => {
    const view = new TableView(page, table.id);
    const fetched: string[] = [];
    for (const name of ['CSV', 'JSON']) {
      fetched.push(await fetchedBy(view.figure.getByRole('link', { name, exact: true }), page));
    }
    const [csv = '', json = ''] = fetched;
    const fields: string[][] = parse(csv, { bom: true });
    assert.deepEqual(
      fields.map((row) => row.map(unguarded)),
      [
        table.columns.map(({ name }) => name),
        ...table.rows.map((row) => row.map(({ text }) => text)),
      ],
    );
    assert.deepEqual(JSON.parse(json), table);
  });
});

inBothPlaces(
  'own',
  'a link to a figure lights it up, in the post and on the page of the table',
  async (site) => {
    const { table, column } = unsortedTable();
    const anchor = `${table.id}-r2c${String(column + 1)}`;
    for (const path of [`posts/${table.slug}.html`, `metrics/${table.id}.html`]) {
      await site.open(`${path}#${anchor}`, async ({ page }) => {
        const target = page.locator('td:target');
        assert.equal(await target.getAttribute('id'), anchor);
        const marker = await target.evaluate((cell) => getComputedStyle(cell).backgroundColor);
        const other = page.locator(`#${table.id} td:not(:target)`).first();
        assert.notEqual(
          marker,
          await other.evaluate((cell) => getComputedStyle(cell).backgroundColor),
        );
      });
    }
  },
);

inBothPlaces('own', 'of the two drawings of a chart the one that fits is shown', async (site) => {
  const { table } = unsortedTable();
  await site.open(`metrics/${table.id}.html`, async ({ page }) => {
    const shown = page.locator('.chart svg:visible');
    assert.deepEqual(await shown.evaluateAll((all) => all.map((svg) => svg.classList.value)), [
      'wide',
    ]);
    await page.setViewportSize({ width: 360, height: 800 });
    assert.deepEqual(await shown.evaluateAll((all) => all.map((svg) => svg.classList.value)), [
      'narrow',
    ]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wider <= 360);
  });
});

inBothPlaces('own', 'the file of a chart is a picture of its own', async (site) => {
  const { table } = unsortedTable();
  await site.open(`metrics/${table.id}.svg`, async ({ page }) => {
    assert.equal(await page.evaluate(() => document.documentElement.tagName), 'svg');
    assert.ok((await page.locator('rect').count()) > table.rows.length);
  });
});

inBothPlaces(
  'own',
  'pages of charted tables are sound on phone and desk, in both themes',
  async (site) => {
    const charted = readTables('own').filter((table) =>
      existsSync(join(hubFolder('own'), `metrics/${table.id}.svg`)),
    );
    const transposed = charted.find(({ measures }) => measures === 'rows');
    const plain = charted.find(({ measures }) => measures === 'columns');
    for (const table of [transposed, plain]) {
      assert.ok(table);
      for (const look of [PHONE_LIGHT, DESK_LIGHT]) {
        const problems: string[] = await site.open(
          `metrics/${table.id}.html`,
          (open) => problemsInBothThemes(open, site.place === 'http'),
          { look },
        );
        assert.deepEqual(problems, []);
      }
    }
  },
);
