import type { WalkthroughFile } from '../../schemas/walkthrough-file.ts';
import { toTick } from '../../lib/extract/procedures/to-tick.ts';
import { element } from './marked.ts';
import type { RestOfWalkthroughs } from './rest-of-walkthroughs.ts';
import { doneOf, nextOpen, nextProcedure } from './progress.ts';
import type { Dates } from './progress.ts';
import { onTicksChange, readTicks } from './ticks.ts';
import { readWalkthroughFile } from './walkthrough-file.ts';

type Step = WalkthroughFile['procedures'][number]['steps'][number];

/**
 * Puts the walkthroughs in which something is ticked first, with what is done and where to go on.
 *
 * @param show shows the list anew after rows have moved
 */
export function startBegun(page: HTMLElement, rest: RestOfWalkthroughs, show: () => void): void {
  const begun = page.querySelector<HTMLElement>('[data-begun]');
  const others = page.querySelector<HTMLElement>('[data-all]');
  if (begun === null || others === null) return;
  const heading = others.querySelector('h2');
  const all = heading?.textContent ?? '';
  const update = (): void => {
    const ticks = readTicks();
    for (const row of rowsOf(page)) {
      const ticked = ticks[row.dataset['post'] ?? ''] ?? {};
      const isBegun = Object.keys(ticked).length > 0;
      if (isBegun) void showProgress(row, ticked);
      else forgetProgress(row);
      const list = (isBegun ? begun : others).querySelector('ul');
      if (row.parentElement !== list) list?.append(row);
    }
    begun.hidden = begun.querySelector('.row') === null;
    if (heading !== null) heading.textContent = begun.hidden ? all : 'Not begun';
    show();
    const known = new Set(rowsOf(page).map((row) => row.dataset['post']));
    if (!rest.isWhole && Object.keys(ticks).some((post) => !known.has(post)))
      void rest.bring().catch(() => undefined);
  };
  onTicksChange(update);
  rest.onWhole(update);
  update();
}

const rowsOf = (page: HTMLElement): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('.row'),
];

function forgetProgress(row: HTMLElement): void {
  delete row.dataset['ticked'];
  row.querySelector('.segments')?.remove();
  row.querySelector('.go-on')?.remove();
}

async function showProgress(
  row: HTMLElement,
  ticked: Readonly<Record<string, string>>,
): Promise<void> {
  row.dataset['ticked'] = Object.values(ticked).reduce((last, date) => (date > last ? date : last));
  const slug = row.dataset['slug'] ?? '';
  const file = await readWalkthroughFile(slug).catch(() => null);
  if (file === null) return;
  const procedures = toTick(file.procedures).map(({ steps }) => steps);
  const all = procedures.map((steps) => steps.map(({ id }) => ticked[id]));
  const place = nextProcedure(all);
  const at = place === null ? null : nextOpen(all[place] ?? []);
  const next = place === null || at === null ? undefined : procedures[place]?.[at];
  row.querySelector('.segments')?.remove();
  row.querySelector('.go-on')?.remove();
  row.querySelector('.bar')?.before(segments(procedures, all, next));
  row.querySelector('.measures')?.append(goOn(slug, all, placeOf(next, procedures)));
}

/** One piece a step, a wider gap between procedures. */
function segments(
  procedures: readonly (readonly Step[])[],
  all: readonly Dates[],
  next: Step | undefined,
): HTMLElement {
  const pieces = procedures.flatMap((steps, place) =>
    steps.map((step, index) => {
      const isDone = all[place]?.[index] !== undefined;
      const state = isDone ? 'done' : step === next ? 'here' : 'open';
      return element('i', { class: index === 0 && place > 0 ? `${state} first` : state });
    }),
  );
  const style = `--steps:${String(pieces.length)}`;
  return element('div', { class: 'segments', 'aria-hidden': 'true', style }, pieces);
}

interface Place {
  /** Fragment of its link. */
  anchor: string;
  text: string;
}

/** The step to go on with; null when all are done. */
function placeOf(next: Step | undefined, procedures: readonly (readonly Step[])[]): Place | null {
  if (next === undefined) return null;
  const index = procedures.findIndex((steps) => steps.includes(next));
  const within = procedures.length > 1 ? ` of procedure ${String(index + 1)}` : '';
  const text = `Continue at step ${String(next.number)}${within}`;
  return { anchor: `#step-${next.id}`, text };
}

function goOn(slug: string, all: readonly Dates[], place: Place | null): HTMLElement {
  const done = all.reduce((sum, dates) => sum + doneOf(dates), 0);
  const count = all.reduce((sum, dates) => sum + dates.length, 0);
  const words = done === count ? 'All done' : `${String(done)} done`;
  return element('span', { class: 'go-on' }, [
    element('span', { class: 'done' }, [words]),
    element('a', { href: `../posts/${slug}.html${place?.anchor ?? ''}` }, [
      place?.text ?? 'Look again',
    ]),
  ]);
}
