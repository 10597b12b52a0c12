import type { AddressState } from './address-state.ts';

const FILTERS = ['publisher', 'language', 'service', 'length'] as const;
export const WALKTHROUGH_NAMES = [...FILTERS, 'sort', 'compare'] as const;

type Name = (typeof WALKTHROUGH_NAMES)[number];
export type WalkthroughState = AddressState<Name>;

/** How the list can be sorted: what is compared, smaller first. */
const ORDERS: Readonly<Record<string, (row: HTMLElement) => number>> = {
  '': (row) => numberOf(row, 'place'),
  fewest: (row) => numberOf(row, 'steps'),
  most: (row) => -numberOf(row, 'steps'),
  samples: (row) => -numberOf(row, 'samples'),
  shortest: (row) => numberOf(row, 'minutes'),
};

/**
 * Narrows and sorts the rows as the address says.
 *
 * @returns shows them anew; call it when rows have changed their list
 */
export function startWalkthroughList(page: HTMLElement, state: WalkthroughState): () => void {
  const form = page.querySelector<HTMLFormElement>('[data-choices]');
  const update = (): void => {
    for (const select of form?.querySelectorAll('select') ?? [])
      if (isName(select.name)) select.value = state.get(select.name);
    show(page, state);
  };
  form?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement && isName(target.name))
      state.set({ [target.name]: target.value });
  });
  page.querySelector('[data-show-all]')?.addEventListener('click', (event) => {
    event.preventDefault();
    state.set({ publisher: '', language: '', service: '', length: '' });
  });
  state.onChange(update);
  update();
  return update;
}

function show(page: HTMLElement, state: WalkthroughState): void {
  let [all, shown] = [0, 0];
  for (const list of page.querySelectorAll('ul')) {
    const rows = [...list.querySelectorAll<HTMLElement>(':scope > .row')];
    for (const row of rows) row.hidden = !fits(row, state);
    const open = rows.filter((row) => !row.hidden).length;
    all += rows.length;
    shown += open;
    list.append(...sorted(rows, state.get('sort')));
    list.closest('section')?.classList.toggle('none', open === 0);
  }
  const nothing = page.querySelector<HTMLElement>('[data-nothing]');
  if (nothing !== null) nothing.hidden = shown > 0;
  const sentence = page.querySelector('[data-shown]');
  const text = shown === all ? '' : `${String(shown)} of ${String(all)} walkthroughs shown.`;
  if (sentence !== null && sentence.textContent !== text) sentence.textContent = text;
}

/** Rows of equal rank keep the order in which the list came; what is begun, the order of its ticks. */
function sorted(rows: readonly HTMLElement[], by: string): HTMLElement[] {
  const rank = ORDERS[by] ?? ORDERS[''];
  if (rank === undefined) return [...rows];
  const first = (row: HTMLElement): string => (by === '' ? (row.dataset['ticked'] ?? '') : '');
  return rows.toSorted(
    (a, b) =>
      compare(first(b), first(a)) ||
      rank(a) - rank(b) ||
      numberOf(a, 'place') - numberOf(b, 'place'),
  );
}

function fits(row: HTMLElement, state: WalkthroughState): boolean {
  const has = (key: string, name: Name): boolean => {
    const wanted = state.get(name);
    return wanted === '' || (row.dataset[key] ?? '').split('|').includes(wanted);
  };
  return (
    has('publisherKey', 'publisher') &&
    has('languages', 'language') &&
    has('services', 'service') &&
    has('length', 'length')
  );
}

function numberOf(row: HTMLElement, key: string): number {
  return Number(row.dataset[key] ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isName(name: string): name is Name {
  return WALKTHROUGH_NAMES.some((known) => known === name);
}
