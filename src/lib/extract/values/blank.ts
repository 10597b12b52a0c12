const NO_VALUE: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '−',
  '/',
  'n/a',
  'na',
  'n.a.',
  'none',
  '…',
  '...',
]);

/** Whether a cell says that it holds nothing. */
export function isBlank(text: string): boolean {
  return NO_VALUE.has(text.trim().toLowerCase());
}
