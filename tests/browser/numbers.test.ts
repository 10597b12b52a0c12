import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ApiPostsSchema } from '../../src/schemas/api-post.ts';
import { ClaimSchema } from '../../src/schemas/claim.ts';
import { TableRecordSchema } from '../../src/schemas/table.ts';
import { hubFolder } from '../hubs/hubs.ts';
import { sharedFolder } from '../shared.ts';
import { problemsInBothThemes } from './harness/hygiene.ts';
import { inBothPlaces } from './harness/in-places.ts';
import { DESK_LIGHT, PHONE_LIGHT } from './harness/looks.ts';
import { NumbersPage } from './pages/numbers-page.ts';

interface Figure {
  fragment: string;
  metric: string;
  /** As the post gives it. */
  value: number;
  unit: string;
  isChange: boolean;
}

/** Figures of a hub from its machine files. */
function figuresOf(hub: 'own' | 'seeds'): Figure[] {
  const api = join(hubFolder(hub), 'api');
  const posts = ApiPostsSchema.parse(JSON.parse(readFileSync(join(api, 'posts.json'), 'utf8')));
  const own = new Set(posts.flatMap((post) => (post.duplicateOf === undefined ? [post.id] : [])));
  const claims = readFileSync(join(api, 'claims.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ClaimSchema.parse(JSON.parse(line)))
    .filter(({ repeats }) => repeats === null)
    .map(({ id, metric, value, unit, change }) => ({
      fragment: id,
      metric,
      value,
      unit,
      isChange: change !== null,
    }));
  const tables = TableRecordSchema.array().parse(
    JSON.parse(readFileSync(join(api, 'tables.json'), 'utf8')),
  );
  const cells = tables
    .filter(({ post }) => own.has(post))
    .flatMap(({ id, measures, columns, rowMeasures, rows }) =>
      rows.flatMap((row, r) =>
        row.flatMap(({ value }, c) => {
          const metric = (measures === 'columns' ? columns[c] : rowMeasures[r])?.metric ?? null;
          if (metric === null || value === null) return [];
          const fragment = `${id}-r${String(r + 1)}c${String(c + 1)}`;
          return [{ fragment, metric, value: value.value, unit: value.unit, isChange: false }];
        }),
      ),
    );
  return [...claims, ...cells];
}

const SECONDS: Readonly<Record<string, number>> = { µs: 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600 };

/** Questions with what a reader means by them. */
const QUESTIONS: readonly (readonly [question: string, means: (figure: Figure) => boolean])[] = [
  [
    'latency under 50 ms',
    ({ metric, value, unit }) => metric === 'latency' && value * (SECONDS[unit] ?? Infinity) < 0.05,
  ],
  [
    'accuracy over 90 %',
    ({ metric, value, unit, isChange }) =>
      metric === 'accuracy' && !isChange && (unit === '%' ? value > 90 : value > 0.9),
  ],
];

if (sharedFolder() === null) {
  test('questions to the figures of the full texts', (t) => t.skip('POSTSHELF_SHARED is not set'));
} else {
  for (const [question, means] of QUESTIONS) {
    inBothPlaces('seeds', `"${question}" finds just these figures`, async ({ open }) => {
      const meant = figuresOf('seeds').filter(means);
      assert.ok(meant.length > 1, 'the hub has no such figure');
      await open('metrics/index.html', async ({ page }) => {
        const numbers = new NumbersPage(page);
        await numbers.ask(question);
        const found = await numbers.figures();
        assert.deepEqual(found.toSorted(), meant.map(({ fragment }) => fragment).toSorted());
        assert.match(await numbers.sentence.innerText(), new RegExp(`^${String(found.length)} `));
        await page.reload();
        await numbers.answered();
        assert.deepEqual(await numbers.figures(), found);
      });
    });
  }
}

inBothPlaces('own', 'the controls show the conditions in force', async ({ open }) => {
  await open('metrics/index.html?q=speed-up+over+2x', async ({ page }) => {
    const numbers = new NumbersPage(page);
    await numbers.answered();
    const found = await numbers.figures();
    assert.ok(found.length > 0);
    assert.equal(await numbers.choice('metric').inputValue(), 'speed-up');
    assert.equal(await numbers.choice('value').inputValue(), 'over 2x');
    assert.equal(await numbers.tab('').innerText(), `All ${String(found.length)}`);
    const chosen = numbers.choice('metric').locator('option:checked');
    assert.match((await chosen.textContent()) ?? '', new RegExp(`\\(${String(found.length)}\\)`));
    await numbers.choice('metric').selectOption('');
    assert.equal(await numbers.field.inputValue(), 'over 2x', 'a choice takes the place of words');
    await numbers.choice('value').fill('');
    assert.equal(await numbers.field.inputValue(), '');
    await numbers.field.fill('accuracy');
    assert.equal(await numbers.choice('metric').inputValue(), 'accuracy');
    await numbers.field.fill('');
    assert.equal(await numbers.choice('metric').inputValue(), '');
  });
});

inBothPlaces('own', 'conditions that clash are named, words in vain as well', async ({ open }) => {
  await open('metrics/index.html?q=accuracy&metric=speed-up', async ({ page }) => {
    const numbers = new NumbersPage(page);
    await numbers.answered();
    assert.match(
      await numbers.sentence.innerText(),
      /^0 numbers: Metric: Speed-up and “accuracy” of the question clash/,
    );
    await numbers.field.fill('');
    await numbers.choice('unit').selectOption('s');
    assert.match(await numbers.sentence.innerText(), /Metric: Speed-up and Unit: s, .* clash/);
    await numbers.ask('cheaper than 50 %');
    await numbers.choice('metric').selectOption('');
    await numbers.choice('unit').selectOption('');
    assert.match(await numbers.sentence.innerText(), /Not understood: “cheaper than 50 %”/);
  });
});

inBothPlaces('bench', 'numbers stay whole and bars in their column', async ({ open }) => {
  for (const look of [PHONE_LIGHT, DESK_LIGHT])
    await open(
      'metrics/index.html?metric=throughput',
      async ({ page }) => {
        const numbers = new NumbersPage(page);
        await numbers.answered();
        assert.deepEqual(await numbers.leavingTheirColumn(), []);
        assert.deepEqual(await numbers.brokenNumbers(), []);
        const names = await page.locator('.bars .name').allInnerTexts();
        assert.ok(names.length > 1);
        assert.equal(new Set(names).size, names.length, 'two bars have one name');
      },
      { look },
    );
});

inBothPlaces('own', 'a figure leads to its sentence, which lights up', async ({ open }) => {
  await open('metrics/index.html?kind=claim', async ({ page }) => {
    const numbers = new NumbersPage(page);
    await numbers.answered();
    const [fragment = ''] = await numbers.figures();
    await numbers.rows.first().locator('.facts a').click();
    await page.waitForURL(`**#${fragment}`);
    const target = page.locator(`[id="${fragment}"]`);
    const color = (): Promise<string> =>
      target.evaluate((element) => getComputedStyle(element).backgroundColor);
    const box = await target.boundingBox();
    assert.ok(box !== null && box.y >= 0 && box.y < 800, 'the figure is out of sight');
    const lit = await color();
    await page.evaluate(() => {
      location.hash = '';
    });
    assert.notEqual(await color(), lit);
  });
});

inBothPlaces('own', 'a figure of a table leads to its cell', async ({ open }) => {
  await open('metrics/index.html?kind=table', async ({ page }) => {
    const numbers = new NumbersPage(page);
    await numbers.answered();
    const [fragment = ''] = await numbers.figures();
    const shown = await numbers.rows.first().locator('b').innerText();
    await numbers.rows.first().locator('.facts a').first().click();
    await page.waitForURL(`**#${fragment}`);
    const cell = page.locator(`[id="${fragment}"]`);
    assert.ok((await cell.innerText()).includes(shown));
    const box = await cell.boundingBox();
    assert.ok(box !== null && box.y >= 0 && box.y < 800, 'the cell is out of sight');
  });
});

inBothPlaces('own', 'every metric leaves as many figures as it says', async ({ open }) => {
  await open('metrics/index.html', async ({ page }) => {
    const numbers = new NumbersPage(page);
    const options = await numbers
      .choice('metric')
      .locator('option:not([value=""])')
      .evaluateAll((all) =>
        all.map((option) => [option.getAttribute('value') ?? '', option.textContent] as const),
      );
    assert.ok(options.length > 3);
    for (const [value, name] of options) {
      await numbers.choice('metric').selectOption(value);
      await numbers.answered();
      assert.equal(await numbers.rows.count(), Number(/\((\d+)\)/.exec(name)?.[1]), name);
    }
  });
});

inBothPlaces(
  'own',
  'a value that cannot be read is said, and holds nothing back',
  async ({ open }) => {
    await open('metrics/index.html', async ({ page }) => {
      const numbers = new NumbersPage(page);
      await numbers.choice('value').fill('fast');
      await numbers.answered();
      assert.match(await numbers.sentence.innerText(), /“fast” is no value/);
      assert.ok((await numbers.rows.count()) > 0);
      await numbers.choice('value').fill('< 0.000001 ms');
      await page.locator('[data-part="nothing"]').waitFor();
      assert.equal(await numbers.rows.count(), 0);
      assert.match(page.url(), /value=/);
    });
  },
);

inBothPlaces('own', 'an asked page of figures is sound', async ({ place, open }) => {
  for (const look of [PHONE_LIGHT, DESK_LIGHT])
    await open(
      'metrics/index.html?metric=speed-up',
      async (visit) => {
        await new NumbersPage(visit.page).answered();
        assert.deepEqual(await problemsInBothThemes(visit, place === 'http'), []);
      },
      { look },
    );
});

inBothPlaces('bench', 'gains and losses are told apart, soundly', async ({ place, open }) => {
  await open(
    'metrics/index.html?metric=accuracy',
    async (visit) => {
      const numbers = new NumbersPage(visit.page);
      await numbers.answered();
      for (const verdict of ['better', 'worse']) {
        const row = numbers.rows.filter({ has: visit.page.locator(`.arrow.${verdict}`) }).first();
        assert.match(await row.locator('.amount .remark').innerText(), new RegExp(`: ${verdict}$`));
        assert.match(await row.locator('b').innerText(), verdict === 'worse' ? /[−<]/u : /\+/u);
      }
      assert.deepEqual(await problemsInBothThemes(visit, place === 'http'), []);
    },
    { look: DESK_LIGHT },
  );
});
