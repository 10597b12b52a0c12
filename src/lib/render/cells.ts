/** A number with sign, currency, thousands and decimals, and possibly a range or a deviation. */
const NUMBER =
  /^[~≈<>≤≥±+\-−–]?\s?[$€£]?\d[\d,.]{0,24}(?:\s?[±–-]\s?\d[\d,.]{0,24})?(?<unit>.{0,12})$/u;

/** What may follow a number in a numeric cell: a unit, a factor, a footnote mark. */
const UNIT = /^\s?(?:[%‰×xX°]|[kKMGTPµmn]?(?:[A-Za-z]{1,4})(?:\/[A-Za-z]{1,4})?|[*†‡])?\s?[*†‡]?$/u;

const NO_VALUE: ReadonlySet<string> = new Set(['-', '–', '—', 'n/a', 'N/A', '']);

/** Whether a cell holds one number, possibly with a short unit: such cells stand at the right. */
export function isNumericCell(text: string): boolean {
  const found = NUMBER.exec(text.trim().slice(0, 80));
  return found !== null && UNIT.test(found.groups?.['unit'] ?? '');
}

/** Whether a column is one of numbers: all its filled cells are, and there is at least one. */
export function isNumericColumn(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !NO_VALUE.has(cell.trim()));
  return filled.length > 0 && filled.every(isNumericCell);
}
