import { element } from './marked.ts';
import { comparisonTable } from './comparison-table.ts';
import { readWalkthroughFile } from './walkthrough-file.ts';
import type { RestOfWalkthroughs } from './rest-of-walkthroughs.ts';
import type { WalkthroughState } from './walkthrough-list.ts';

/** Two side by side. */
const MOST = 2;

/** Lets one choose two walkthroughs and shows side by side what they use; the address keeps both. */
export function startComparison(
  page: HTMLElement,
  rest: RestOfWalkthroughs,
  state: WalkthroughState,
): void {
  const place = page.querySelector<HTMLElement>('[data-comparison]');
  if (place === null) return;
  let rows = rowsBySlug(page);
  const asked = (): string[] =>
    [...new Set(state.get('compare').split(','))].filter((slug) => slug !== '');
  const chosen = (): string[] =>
    asked()
      .filter((slug) => rows.has(slug))
      .slice(0, MOST);
  const update = (): void => {
    rows = rowsBySlug(page);
    const slugs = chosen();
    for (const [slug, row] of rows) {
      const box = row.querySelector<HTMLInputElement>('[data-pick]');
      if (box === null) continue;
      box.checked = slugs.includes(slug);
      box.disabled = slugs.length === MOST && !box.checked;
    }
    if (!rest.isWhole && asked().some((slug) => !rows.has(slug))) {
      void rest.bring().catch(({ message: why }: Error) => {
        place.hidden = false;
        place.replaceChildren(message([why]));
      });
      return;
    }
    void showComparison(place, slugs, {
      rows,
      unknown: asked().filter((slug) => !rows.has(slug)),
      isStill: () => chosen().join() === slugs.join(),
    });
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
    rows.get(first)?.querySelector<HTMLElement>('[data-pick]')?.focus();
  });
  state.onChange(update);
  rest.onWhole(update);
  update();
}

function rowsBySlug(page: HTMLElement): Map<string, HTMLElement> {
  const rows = page.querySelectorAll<HTMLElement>('.row');
  return new Map([...rows].map((row) => [row.dataset['slug'] ?? '', row]));
}

interface Around {
  rows: ReadonlyMap<string, HTMLElement>;
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
    const title = rows.get(one)?.querySelector('h3')?.textContent ?? '';
    place.replaceChildren(
      message([
        element('b', {}, [title.trim()]),
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
