import type { WalkthroughFile } from '../../schemas/walkthrough-file.ts';
import { toTick } from '../../lib/extract/procedures/to-tick.ts';
import { element } from './marked.ts';
import { doneOf, nextOpen, nextProcedure } from './progress.ts';
import type { Dates } from './progress.ts';
import { onTicksChange, readTicks } from './ticks.ts';
import { readWalkthroughFile } from './walkthrough-file.ts';
import type { WalkthroughList } from './walkthrough-list.ts';
import type { WalkthroughInList, WalkthroughRows } from './walkthrough-rows.ts';

type Step = WalkthroughFile['procedures'][number]['steps'][number];

/** Puts the walkthroughs in which something is ticked first, with what is done and where to go on. */
export function startBegun(page: HTMLElement, rows: WalkthroughRows, list: WalkthroughList): void {
  const section = page.querySelector<HTMLElement>('[data-begun]');
  if (section === null) return;
  let before: WalkthroughInList[] = [];
  const update = (): void => {
    const ticks = new Map(Object.entries(readTicks()).filter(([, ticked]) => hasAny(ticked)));
    const begun = rows.all.filter(({ post }) => ticks.has(post));
    for (const one of before) if (!begun.includes(one)) forgetProgress(one.row);
    for (const one of begun) void showProgress(one, ticks.get(one.post) ?? {});
    before = begun;
    section.hidden = begun.length === 0;
    list.setBegun(new Map([...ticks].map(([post, ticked]) => [post, lastOf(ticked)])));
    if (!rows.isWhole && ticks.size > begun.length) rows.bring().catch(() => undefined);
  };
  onTicksChange(update);
  rows.onWhole(update);
  update();
}

type Ticked = Readonly<Record<string, string>>;

const hasAny = (ticked: Ticked): boolean => Object.keys(ticked).length > 0;

function lastOf(ticked: Ticked): string {
  return Object.values(ticked).reduce((last, date) => (date > last ? date : last), '');
}

function forgetProgress(row: HTMLElement): void {
  row.querySelector('.segments')?.remove();
  row.querySelector('.go-on')?.remove();
}

async function showProgress({ slug, row }: WalkthroughInList, ticked: Ticked): Promise<void> {
  const file = await readWalkthroughFile(slug).catch(() => null);
  if (file === null) return;
  const procedures = toTick(file.procedures).map(({ steps }) => steps);
  const all = procedures.map((steps) => steps.map(({ id }) => ticked[id]));
  const place = nextProcedure(all);
  const at = place === null ? null : nextOpen(all[place] ?? []);
  const next = place === null || at === null ? undefined : procedures[place]?.[at];
  forgetProgress(row);
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
