import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseValue } from '../../../src/lib/extract/values/parse-value.ts';
import { readUnit } from '../../../src/lib/extract/values/read-unit.ts';
import { toBase } from '../../../src/lib/extract/values/to-base.ts';
import { UNIT_WORDS } from '../../../src/lib/extract/values/unit-words.ts';
import { seedOf } from '../../seed.ts';

const amount = fc.tuple(
  fc.integer({ min: -999_999, max: 999_999 }),
  fc.integer({ min: 0, max: 3 }),
);
const unitWord = fc.constantFrom(...UNIT_WORDS).filter(({ kind }) => kind !== 'money');

/** As posts print numbers: thousands parted, any minus. */
function printed(value: number, decimals: number, minus: string): string {
  const fixed = value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return fixed.replace('-', minus);
}

test('a printed number is read back with its unit', (t) => {
  const property = fc.property(
    amount,
    unitWord,
    fc.nat(),
    fc.constantFrom('-', '−', '–'),
    ([whole, decimals], word, pick, minus) => {
      const value = whole / 10 ** decimals;
      const spelled = word.spelled[pick % word.spelled.length] ?? word.unit;
      const parsed = parseValue(`${printed(value, decimals, minus)} ${spelled}`);
      assert.equal(parsed?.value, value === 0 ? (parsed?.value ?? NaN) : value);
      assert.equal(parsed.kind, word.kind);
      assert.equal(parsed.unit, word.unit);
    },
  );
  fc.assert(property, { seed: seedOf(t, 61), numRuns: 2000 });
});

test('canonical units read themselves, and bases keep the order', (t) => {
  for (const { unit } of UNIT_WORDS) assert.equal(readUnit(unit)?.unit, unit);
  const property = fc.property(unitWord, fc.float(), fc.float(), ({ unit }, a, b) => {
    if (Number.isNaN(a) || Number.isNaN(b) || a > b) return;
    assert.ok(toBase({ value: a, unit }).value <= toBase({ value: b, unit }).value);
  });
  fc.assert(property, { seed: seedOf(t, 62) });
});

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...'0123456789.,-–−+~<>±×x%$€/()[]*† kMBGbsmh'),
    fc.constantFrom('ms', 'GB', ' to ', ' per ', 'e-', '10^', 'tokens', '\u00a0', 'about '),
    fc.string({ maxLength: 3 }),
  ),
  { maxLength: 24 },
);

test('no text breaks the reader, and what it reads is finite, ordered and kept', (t) => {
  const property = fc.property(pieces, (parts) => {
    const text = parts.join('');
    const parsed = parseValue(text);
    if (parsed === null) return;
    assert.equal(parsed.text, text.trim());
    assert.ok(Number.isFinite(parsed.value) && Number.isFinite(toBase(parsed).value));
    assert.match(text, /\d/);
    if (parsed.low !== undefined && parsed.high !== undefined)
      assert.ok(parsed.low <= parsed.value && parsed.value <= parsed.high);
  });
  fc.assert(property, { seed: seedOf(t, 63), numRuns: 20_000 });
});
