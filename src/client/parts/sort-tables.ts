type Order = 'ascending' | 'descending' | 'none';

/** A press sorts upwards, the next downwards, the third gives the order of the post back. */
const NEXT: Record<Order, Order> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
};
/** Fewer rows are in view at once. */
const FEWEST = 2;
const BLANK = /^[\s–—−-]*$|^n\/?a$/i;

/** Makes the heads of tables buttons that sort their rows. */
export function startSorting(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('.table table')) {
    const body = table.tBodies[0];
    if (table.tHead === null || body === undefined || body.rows.length < FEWEST) continue;
    const rows = [...body.rows];
    const heads = [...table.tHead.querySelectorAll('th')];
    heads.forEach((head, column) => {
      const button = makeButton(head);
      button.addEventListener('click', () => {
        const order = NEXT[orderOf(head)];
        for (const other of heads) other.removeAttribute('aria-sort');
        if (order !== 'none') head.setAttribute('aria-sort', order);
        body.append(...sorted(rows, column, order));
      });
    });
  }
}

function makeButton(head: HTMLTableCellElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  if (button.textContent.trim() === '') button.setAttribute('aria-label', 'Names');
  head.append(button);
  return button;
}

function orderOf(head: Element): Order {
  const order = head.getAttribute('aria-sort');
  return order === 'ascending' || order === 'descending' ? order : 'none';
}

/** Figures by value, then words by the alphabet; cells without a value are last in both orders. */
function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  order: Order,
): HTMLTableRowElement[] {
  if (order === 'none') return [...rows];
  const sign = order === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, cell: keyOf(row.cells[column]) }))
    .sort(({ cell: a }, { cell: b }) => a.rank - b.rank || sign * compare(a, b))
    .map(({ row }) => row);
}

interface Key {
  /** 0: a figure, 1: words, 2: nothing. */
  rank: number;
  value: number;
  text: string;
}

function keyOf(cell: HTMLTableCellElement | undefined): Key {
  const text = cell?.textContent.trim() ?? '';
  const value = cell?.dataset['v'];
  if (value !== undefined) return { rank: 0, value: Number(value), text };
  return { rank: BLANK.test(text) ? 2 : 1, value: 0, text };
}

const alphabet = new Intl.Collator('en', { numeric: true });

function compare(a: Key, b: Key): number {
  return a.rank === 0 ? a.value - b.value : alphabet.compare(a.text, b.text);
}
