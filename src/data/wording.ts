/** Joins a number and its unit, so that no line breaks between them. */
const NARROW_SPACE = '\u202f';

/** A count with thousands marked: `12,400`. */
export function amount(value: number): string {
  return value.toLocaleString('en');
}

/** A count with its noun: `1 step`, `7 steps`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${amount(value)} ${value === 1 ? one : many}`;
}

/** Time to read a post. */
export function minutes(value: number): string {
  return `${amount(value)}${NARROW_SPACE}min`;
}

/** `Ada`, `Ada and Ben`, `Ada, Ben and Cleo`; beyond `limit` names the rest is counted. */
export function joined(names: readonly string[], limit = names.length): string {
  const shown = names.length > limit ? names.slice(0, limit - 1) : [...names];
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${amount(rest)}\u00a0others`] : shown;
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** A size for readers, in steps of a thousand as file managers show it: `412 kB`, `3.8 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${amount(bytes)}${NARROW_SPACE}B`;
  const [value, unit] = bytes < 999_500 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  const digits = unit === 'MB' && value < 99.95 ? 1 : 0;
  const shown = value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${shown}${NARROW_SPACE}${unit}`;
}
