import { readUnit } from '../values/read-unit.ts';
import type { Unit } from '../values/read-unit.ts';

/** Where the name of a column or row says its unit: `(ms)`, `[GB]`, `, %`, ` in seconds`, `_mb`. */
const PLACES: readonly RegExp[] = [
  /\(([^()]{1,24})\)\s?[*†‡↑↓▲▼]*$/u,
  /\[([^[\]]{1,24})\]\s?[*†‡↑↓▲▼]*$/u,
  /, ([^,]{1,16})$/u,
  / in ([^ ].{0,20})$/u,
  / (%)$/u,
];
const SUFFIX = /_([a-z]{1,4})$/;
const SUFFIX_UNITS: Readonly<Record<string, string>> = { mb: 'MB', gb: 'GB', kb: 'kB', ms: 'ms' };
/** `Images per second` says both what is measured and in what. */
const WHOLE = / per /;
const CURRENCY: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP' };

/** The unit that the name of a column or row gives; null when it gives none. */
export function headUnit(name: string): Unit | null {
  return partUnit(name).unit;
}

/** A name without the unit that it gives: `Memory in GB` → `Memory`. */
export function withoutUnit(name: string): string {
  return partUnit(name).name;
}

function partUnit(name: string): { name: string; unit: Unit | null } {
  const suffix = SUFFIX.exec(name);
  const spelled = SUFFIX_UNITS[suffix?.[1] ?? ''];
  if (spelled !== undefined) return { name: name.slice(0, suffix?.index), unit: readUnit(spelled) };
  for (const place of PLACES) {
    const found = place.exec(name);
    const unit = found === null ? null : unitOf(found[1] ?? '');
    if (found !== null && unit !== null)
      return { name: name.slice(0, found.index).trimEnd(), unit };
  }
  return { name, unit: WHOLE.test(name) ? unitOf(name) : null };
}

function unitOf(text: string): Unit | null {
  const spelled = text.trim().replace(/^[$€£]/u, (sign) => CURRENCY[sign] ?? sign);
  return readUnit(spelled) ?? readUnit(spelled.toLowerCase());
}
