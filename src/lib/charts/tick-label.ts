import { toBase } from '../extract/values/to-base.ts';

/** Steps in which bytes and seconds are read, the largest first. */
const STEPS: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  B: [
    [1e12, 'TB'],
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
    [1, 'B'],
  ],
  s: [
    [1, 's'],
    [1e-3, 'ms'],
    [1e-6, 'µs'],
    [1e-9, 'ns'],
  ],
};

/**
 * A tick of a scale in base units, as readers say it: 1,000,000 of `B` → `1 MB`, 0.01 of `s` → `10 ms`.
 *
 * @param unit unit of the panel, or empty
 */
export function tickLabel(tick: number, unit: string): string {
  const { unit: base } = toBase({ value: 1, unit });
  const step = STEPS[base]?.find(([size]) => tick >= size * 0.999);
  if (step === undefined) return tick.toLocaleString('en', { notation: 'compact' });
  const [size, name] = step;
  return `${Number((tick / size).toPrecision(3)).toLocaleString('en')} ${name}`;
}
