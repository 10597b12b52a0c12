import { test } from 'node:test';
import assert from 'node:assert/strict';
import { toHtml } from 'hast-util-to-html';
import { chartOf } from '../../../src/lib/charts/chart-of.ts';
import { drawChart } from '../../../src/lib/charts/draw-chart.ts';
import type { ChartSize } from '../../../src/lib/charts/layout.ts';
import { standaloneSvg } from '../../../src/lib/charts/standalone.ts';
import { tickLabel } from '../../../src/lib/charts/tick-label.ts';
import type { TableRecord } from '../../../src/schemas/table.ts';
import { tableOf } from '../extract/tables/entry-tables.ts';

function svg(table: TableRecord, size: ChartSize): string {
  const chart = chartOf(table);
  if (chart === null) throw new Error('no chart');
  return toHtml(drawChart(chart, size));
}

const widths = (html: string): number[] =>
  [...html.matchAll(/<rect[^>]*? width="([\d.]+)"/g)].map(([, width]) => Number(width));

test('bars start at zero and are as long as their figures', () => {
  const table = tableOf('Bird | Recall', 'Owl | 40%', 'Wren | 80%', 'Emu | 20%');
  for (const size of ['wide', 'narrow'] as const) {
    const [long = 0, middle = 0, short = 0] = widths(svg(table, size));
    assert.ok(Math.abs(long / middle - 2) < 0.02 && Math.abs(long / short - 4) < 0.05, size);
  }
});

test('panels with one scale have bars of one measure', () => {
  const table = tableOf('Measure | Owl | Wren', 'Recall | 80% | 100.00%', 'Precision | 40% | 50%');
  const [a = 0, , b = 0] = widths(svg(table, 'wide'));
  assert.ok(Math.abs(a / b - 2) < 0.05, `${String(a)} ${String(b)}`);
});

test('figures and names stand in the drawing as the post has them; only the best bar is rubric', () => {
  const html = svg(tableOf('Bird | Latency', 'Owl & Co | 107 ms', 'Wren | 45 ms'), 'narrow');
  assert.match(html, />Owl &#x26; Co<.*|>Owl &amp; Co</);
  assert.match(html, />107 ms</);
  assert.equal(html.match(/var\(--bar-best\)/g)?.length, 1);
  assert.match(
    html,
    /role="img" aria-label="Bar chart\. Wren has the lowest latency\. .*Wren 45 ms/,
  );
});

test('hostile names stay words, in the page and in the file', () => {
  const name = '\\<script>alert(1)\\</script>" onload="x';
  const table = tableOf('Bird | Latency', `${name} | 3 ms`, '\\]\\]>\\<!--&amp; | 9 ms');
  const chart = chartOf(table);
  assert.ok(chart);
  const outsideAttributes = (html: string): string => html.replace(/"[^"]*"/g, '""');
  const pages = [svg(table, 'wide'), svg(table, 'narrow')].map(outsideAttributes);
  const file = standaloneSvg(chart, '<b>');
  assert.ok(!file.includes(']]>'));
  for (const text of [...pages, outsideAttributes(file)]) {
    assert.doesNotMatch(text, /<script|<!--|<b>/);
    assert.match(text, /&lt;script|&#x3C;script/i);
  }
});

test('the file is well-formed and carries its colours', () => {
  const chart = chartOf(tableOf('Bird | Latency', 'Owl | 3 ms', 'Wren | 9 ms'));
  assert.ok(chart);
  const file = standaloneSvg(chart, 'A post');
  assert.match(file, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  assert.match(file, /--bar:#/);
  const open = file.match(/<[a-z]+(?=[\s>])(?![^>]*\/>)/g)?.length;
  assert.equal(open, file.match(/<\/[a-z]+>/g)?.length);
});

test('ticks are said in units', () => {
  assert.equal(tickLabel(1_000_000, 'kB'), '1 MB');
  assert.equal(tickLabel(0.01, 's'), '10 ms');
  assert.equal(tickLabel(10_000, ''), '10K');
});
