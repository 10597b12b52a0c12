import { element } from './marked.ts';
import { comparisonTable } from './comparison-table.ts';
import { readWalkthroughFile } from './walkthrough-file.ts';
import type { WalkthroughList, WalkthroughState } from './walkthrough-list.ts';
import type { WalkthroughRows } from './walkthrough-rows.ts';

/** Two side by side. */
const MOST = 2;

/** Lets one choose two walkthroughs and shows side by side what they use; the address keeps both. */
export function startComparison(
  page: HTMLElement,
  rows: WalkthroughRows,
  { state, list }: { state: WalkthroughState; list: WalkthroughList },
): void {
  const place = page.querySelector<HTMLElement>('[data-comparison]');
  if (place === null) return;
  const asked = (): string[] =>
    [...new Set(state.get('compare').split(','))].filter((slug) => slug !== '');
  const isKnown = (slug: string): boolean => rows.get(slug) !== undefined;
  const chosen = (): string[] => asked().filter(isKnown).slice(0, MOST);
  const update = (): void => {
    const slugs = chosen();
    const unknown = asked().filter((slug) => !isKnown(slug));
    if (!rows.isWhole && unknown.length > 0) {
      rows.bring().catch(({ message: why }: Error) => {
        place.hidden = false;
        place.replaceChildren(message([why]));
      });
      return;
    }
    const isStill = (): boolean => chosen().join() === slugs.join();
    void showComparison(place, slugs, { rows, unknown, isStill });
  };
  page.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('[data-pick]')) return;
    const slug = target.closest<HTMLElement>('.row')?.dataset['slug'] ?? '';
    const others = chosen().filter((other) => other !== slug);
    state.set({ compare: [...others, ...(target.checked ? [slug] : [])].join(',') });
    if (chosen().length === MOST) place.scrollIntoView({ block: 'start' });
  });
  place.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || !event.target.closest('[data-close]')) return;
    const [first = ''] = chosen();
    state.set({ compare: '' });
    focusBox(page, rows.get(first)?.row);
  });
  list.onDraw(() => tickBoxes(page, chosen()));
  state.onChange(update);
  rows.onWhole(update);
  tickBoxes(page, chosen());
  update();
}

/** Ticks the boxes of the chosen ones, and closes the others when there are enough, with a word why. */
function tickBoxes(page: HTMLElement, slugs: readonly string[]): void {
  for (const box of page.querySelectorAll<HTMLInputElement>('[data-pick]')) {
    const slug = box.closest<HTMLElement>('.row')?.dataset['slug'] ?? '';
    box.checked = slugs.includes(slug);
    box.disabled = slugs.length === MOST && !box.checked;
    box.nextSibling?.replaceWith(box.disabled ? ' Two at most' : ' Compare');
    box.ariaDescription = box.disabled ? 'Two at most' : null;
  }
}

/** The box of a row, or the choices that keep the row from the list. */
function focusBox(page: HTMLElement, row: HTMLElement | undefined): void {
  const box = row?.isConnected === true ? row.querySelector<HTMLElement>('[data-pick]') : null;
  (box ?? page.querySelector<HTMLElement>('[data-choices] select'))?.focus();
}

interface Around {
  rows: WalkthroughRows;
  /** What the address asks for and is not in the list. */
  unknown: readonly string[];
  /** Nothing else was chosen in the meantime. */
  isStill: () => boolean;
}

async function showComparison(
  place: HTMLElement,
  slugs: readonly string[],
  { rows, unknown, isStill }: Around,
): Promise<void> {
  place.hidden = slugs.length === 0 && unknown.length === 0;
  const [one, other] = slugs;
  if (one === undefined) {
    place.replaceChildren(
      message([
        'There is no walkthrough here with the address ',
        element('b', {}, [unknown.join(', ')]),
        '.',
      ]),
    );
    return;
  }
  if (other === undefined) {
    place.replaceChildren(
      message([
        element('b', {}, [rows.get(one)?.title ?? '']),
        ' is chosen. Choose another one to see both side by side.',
      ]),
    );
    return;
  }
  try {
    const [a, b] = await Promise.all([readWalkthroughFile(one), readWalkthroughFile(other)]);
    if (isStill()) place.replaceChildren(...comparisonTable(a, b, languageNames(place)));
  } catch {
    if (isStill())
      place.replaceChildren(message(['What they use could not be loaded. Load the page again.']));
  }
}

function message(words: readonly (Node | string)[]): HTMLElement {
  return element('p', { class: 'message' }, [element('span', {}, words)]);
}

/** Languages by their keys, as the page names them. */
function languageNames(place: HTMLElement): ReadonlyMap<string, string> {
  const text = place.closest<HTMLElement>('[data-language-names]')?.dataset['languageNames'];
  const names: unknown = JSON.parse(text ?? '{}');
  if (typeof names !== 'object' || names === null) return new Map();
  return new Map(Object.entries(names).map(([key, name]) => [key, String(name)]));
}
