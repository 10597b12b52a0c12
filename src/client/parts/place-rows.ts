/**
 * Makes these rows the children of a list. Those that stand right are not touched: a row that is put
 * in again loses the focus.
 */
export function placeRows(list: Element, rows: readonly Element[]): void {
  const wanted = new Set(rows);
  for (const row of [...list.children]) if (!wanted.has(row)) row.remove();
  let at = list.firstElementChild;
  for (const row of rows) {
    if (row === at) at = at.nextElementSibling;
    else list.insertBefore(row, at);
  }
}
