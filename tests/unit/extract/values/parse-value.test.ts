import { test } from 'node:test';
import assert from 'node:assert/strict';
import { isBlank } from '../../../../src/lib/extract/values/blank.ts';
import { parseValue } from '../../../../src/lib/extract/values/parse-value.ts';
import { toBase } from '../../../../src/lib/extract/values/to-base.ts';

/** `kind value unit`, and what else was read. */
function show(text: string): string {
  const parsed = parseValue(text);
  if (parsed === null) return 'text';
  const { kind, value, unit, low, high, deviation, approximate, bound, marks } = parsed;
  const parts = [
    kind,
    String(value),
    unit,
    low === undefined || deviation !== undefined ? '' : `${String(low)}…${String(high)}`,
    deviation === undefined ? '' : `±${String(deviation)}`,
    approximate === true ? 'approximate' : '',
    bound ?? '',
    marks === undefined ? '' : `mark ${marks}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const READ: Readonly<Record<string, string>> = {
  '39544.0': 'number 39544',
  '1,234': 'number 1234',
  '12,345,678.25': 'number 12345678.25',
  '1\u202f234': 'number 1234',
  '.84': 'number 0.84',
  '+3': 'number 3',
  '6.79e-06': 'number 0.00000679',
  '1.2 × 10^-3': 'number 0.0012',
  '1.2×10⁻³': 'number 0.0012',
  '1.2M': 'number 1200000',
  '3.5 billion': 'number 3500000000',
  '94.20%': 'percent 94.2 %',
  '50 percent': 'percent 50 %',
  '5 percentage points': 'number 5 pp',
  '6x': 'factor 6 ×',
  '6-fold': 'factor 6 ×',
  '2.5x faster': 'factor 2.5 ×',
  '107 ms': 'duration 107 ms',
  '10.8s': 'duration 10.8 s',
  '2h 30m': 'duration 150 min',
  '4min41s': 'duration 281 s',
  '1 day, 2 hours': 'duration 26 h',
  '12 ms/token': 'duration 12 ms/token',
  '8.5 MB': 'bytes 8.5 MB',
  '8.5\u00a0MB': 'bytes 8.5 MB',
  '2 GiB': 'bytes 2 GiB',
  '5 GB/s': 'rate 5 GB/s',
  '100 Gbps': 'rate 100 Gbit/s',
  '1,127 tok/s': 'rate 1127 tokens/s',
  '32 images per second': 'rate 32 images/s',
  '$0.23/hour': 'money 0.23 USD/h',
  '$0.60 per 1M tokens': 'money 0.6 USD/1M tokens',
  '-$5': 'money -5 USD',
  '$1.2M': 'money 1200000 USD',
  '5 €': 'money 5 EUR',
  '8 GPUs': 'count 8 GPUs',
  '340M params': 'count 340000000 parameters',
  '250 W': 'number 250 W',
  '~0.5%': 'percent 0.5 % approximate',
  'about 3 hours': 'duration 3 h approximate',
  '< 50 ms': 'duration 50 ms <',
  'up to 3x': 'factor 3 × ≤',
  '100+': 'number 100 ≥',
  '12–15': 'number 13.5 12…15',
  '0.5-0.7': 'number 0.6 0.5…0.7',
  '10 ms - 12 ms': 'duration 11 ms 10…12',
  '5 to 10%': 'percent 7.5 % 5…10',
  '1–2M': 'number 1500000 1000000…2000000',
  '92.1 ± 0.3': 'number 92.1 ±0.3',
  '92.1 (± 0.3)': 'number 92.1 ±0.3',
  '92.1*': 'number 92.1 mark *',
  '94.2%†': 'percent 94.2 % mark †',
  '92.1 [2]': 'number 92.1 mark [2]',
  '92.1²': 'number 92.1 mark ²',
};

test('figures are read with kind, unit and what qualifies them', () => {
  for (const [text, expected] of Object.entries(READ)) assert.equal(show(text), expected, text);
});

test('every sign that writers use for minus is one', () => {
  for (const minus of ['-', '−', '–', '‐', '‑', '‒', '﹣', '－'])
    assert.equal(parseValue(`${minus}5.2`)?.value, -5.2, minus);
});

const TEXTS = [
  ...['3.8.1', '>=2.0.3 <3.0.0', '1.35+', '1.11 / 2.0-alpha.3', 'v2.1'],
  ...['2019-03-04', '03/04/2019', '15 (April 12)', '2020–2023', 'Q3 2020', '10:15am', '10:15'],
  ...['007', '0123', 'e236439', '12e4567', '1234567890123456', '#12', '555-1234', '1-800'],
  ...['10.0.0.1', '192.168.0.1/24', '::1', 'a1:b2:c3'],
  ...['BERT-24', 'T5', 'A100', '8xA100', '4x USB-A', '3D', '5G', '16-bit', '5th', '1/18', 'M = 16'],
  ...['4 GB RAM', '32 GB (expandable)', '7.4V/1100mAh', 'nlist = 2048', '802.11ac', '2 X 4 MP'],
  ...['30 m', '2m', '512 B', '8 Gb', '5 K'],
  ...[
    '1.234,56',
    '12,34',
    '1,2345',
    '1 234',
    '5.',
    '++3',
    '--3',
    '-',
    '$',
    '%',
    '10²',
    '92.1 (0.3)',
  ],
  ...['', ' ', 'x', '–', 'about', '<', '±0.3', '1–', '15–12', '$[1]', 'Infinity', 'NaN', '1e999'],
];

test('what is not surely a figure is text', () => {
  for (const text of TEXTS) assert.equal(show(text), 'text', text);
});

test('cells without a value', () => {
  for (const text of ['', '–', '—', '-', 'n/a', 'N/A', 'n.a.', 'None', '…', '...', ' '])
    assert.ok(isBlank(text), text);
  for (const text of ['0', 'no', '-1', 'x']) assert.ok(!isBlank(text), text);
});

test('figures of one dimension come to one unit', () => {
  const base = (text: string): string => {
    const value = parseValue(text);
    assert.ok(value, text);
    const { value: figure, unit } = toBase(value);
    return `${String(figure)} ${unit}`;
  };
  assert.equal(base('107 ms'), '0.107 s');
  assert.equal(base('2h 30m'), '9000 s');
  assert.equal(base('94.2%'), '0.942 1');
  assert.equal(base('8.5 MB'), '8500000 B');
  assert.equal(base('1 GiB'), '1073741824 B');
  assert.equal(base('60 images/min'), '1 images/s');
  assert.equal(base('$0.01/min'), '0.6 USD/h');
  assert.equal(base('$0.5 per 1K tokens'), '500 USD/1M tokens');
  assert.equal(base('7 GPUs'), '7 GPUs');
  assert.equal(base('30 fps'), '30 frames/s');
  assert.equal(base('2 PB'), '2000000000000000 B');
  assert.equal(base('5 inferences/s'), base('5 inference/s'));
  assert.equal(base('7'), '7 ');
});
