import { WALKTHROUGHS_PAGE } from '../../lib/lists/walkthrough-row.ts';
import type { AddressState } from './address-state.ts';
import type { RestOfWalkthroughs } from './rest-of-walkthroughs.ts';

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
 * Narrows and sorts the rows as the address says, a page of them at a time.
 *
 * @returns shows them anew; call it when rows have changed their list
 */
export function startWalkthroughList(
  page: HTMLElement,
  state: WalkthroughState,
  rest: RestOfWalkthroughs,
): () => void {
  const form = page.querySelector<HTMLFormElement>('[data-choices]');
  let most = WALKTHROUGHS_PAGE;
  const draw = (): void => show(page, state, { most, isWhole: rest.isWhole });
  const bring = (): void => void rest.bring().catch(({ message }: Error) => say(page, message));
  const update = (): void => {
    for (const select of form?.querySelectorAll('select') ?? [])
      if (isName(select.name)) select.value = state.get(select.name);
    draw();
    if (!rest.isWhole && [...FILTERS, 'sort' as const].some((name) => state.get(name) !== ''))
      bring();
  };
  form?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || !isName(target.name)) return;
    most = WALKTHROUGHS_PAGE;
    state.set({ [target.name]: target.value });
  });
  page.querySelector('[data-show-all]')?.addEventListener('click', (event) => {
    event.preventDefault();
    state.set({ publisher: '', language: '', service: '', length: '' });
  });
  page.querySelector('[data-more]')?.addEventListener('click', () => {
    const reached = openRows(page).length;
    most += WALKTHROUGHS_PAGE;
    rest.bring().then(
      () => {
        draw();
        openRows(page)[reached]?.querySelector('a')?.focus();
      },
      ({ message }: Error) => say(page, message),
    );
  });
  state.onChange(update);
  rest.onWhole(draw);
  update();
  return draw;
}

/** Rows of those not begun that can be seen. */
const openRows = (page: HTMLElement): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('[data-all] .row:not([hidden])'),
];

/** How much of the list is to be seen. */
interface Extent {
  /** So many rows at most. */
  most: number;
  /** Every row is there. */
  isWhole: boolean;
}

function show(page: HTMLElement, state: WalkthroughState, { most, isWhole }: Extent): void {
  let [shown, left] = [0, 0];
  for (const list of page.querySelectorAll('ul')) {
    const rows = sorted(
      [...list.querySelectorAll<HTMLElement>(':scope > .row')],
      state.get('sort'),
    );
    const fitting = rows.filter((row) => fits(row, state));
    const room = list.closest('[data-all]') === null ? Infinity : most;
    const open = new Set(fitting.slice(0, room));
    for (const row of rows) row.hidden = !open.has(row);
    shown += fitting.length;
    left += fitting.length - open.size;
    list.append(...rows);
    list.closest('section')?.classList.toggle('none', fitting.length === 0);
  }
  const more = page.querySelector<HTMLElement>('[data-more]');
  if (more !== null) more.hidden = isWhole && left === 0;
  const nothing = page.querySelector<HTMLElement>('[data-nothing]');
  if (nothing !== null) nothing.hidden = shown > 0 || !isWhole;
  const all = Number(page.dataset['walkthroughs']);
  const isNarrowed = isWhole && shown < all;
  say(page, isNarrowed ? `${words(shown)} of ${words(all)} walkthroughs shown.` : '');
}

const words = (count: number): string => count.toLocaleString('en');

function say(page: HTMLElement, text: string): void {
  const sentence = page.querySelector('[data-shown]');
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
