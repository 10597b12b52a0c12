import { element } from './marked.ts';
import { doneOf, nextOpen, nextProcedure } from './progress.ts';
import type { Dates } from './progress.ts';
import { onTicksChange, readTicks, writeTicks } from './ticks.ts';
import type { Ticks } from './ticks.ts';
import type { Procedure, Step, Walkthrough } from './walkthrough.ts';

/** Shows how far one is: in the facts of the post, in its main action, and below each procedure. */
export function startProgress(walkthrough: Walkthrough): void {
  const lines = walkthrough.procedures.map((procedure) => addLine(procedure, walkthrough.post));
  const update = (): void => {
    const ticked = readTicks()[walkthrough.post] ?? {};
    const all = walkthrough.procedures.map(({ steps }) => steps.map(({ id }) => ticked[id]));
    showDone(all);
    showMainAction(walkthrough, all);
    lines.forEach((line, place) => line(all[place] ?? []));
    markCurrent(walkthrough, all);
  };
  onTicksChange(update);
  update();
}

function showDone(all: readonly Dates[]): void {
  const slot = document.querySelector('[data-done]');
  const done = all.reduce((sum, dates) => sum + doneOf(dates), 0);
  if (slot !== null) slot.textContent = done === 0 ? '' : `${String(done)} done`;
}

/** Without a tick one starts at the first step; then the action goes on where one stopped. */
function showMainAction({ procedures }: Walkthrough, all: readonly Dates[]): void {
  const link = document.querySelector('[data-resume]');
  const label = link?.querySelector('span');
  if (!link || !label) return;
  const isBegun = all.some((dates) => doneOf(dates) > 0);
  const place = nextProcedure(all) ?? 0;
  const { steps = [], title = '' } = procedures[place] ?? {};
  const step = steps[nextOpen(all[place] ?? []) ?? 0];
  if (step === undefined) return;
  const isDone = isBegun && nextProcedure(all) === null;
  const section = procedures.length > 1 && title !== '' ? `: ${title}` : '';
  const number = String(step.number);
  label.textContent = isBegun ? `Continue at step ${number}${section}` : `Start at step ${number}`;
  if (isDone) label.textContent = 'All done: look again';
  link.setAttribute('href', `?focus#${step.element.id}`);
}

/** The step that one goes on with carries the red thread. */
function markCurrent({ procedures }: Walkthrough, all: readonly Dates[]): void {
  const place = nextProcedure(all);
  const current = place === null ? null : nextOpen(all[place] ?? []);
  procedures.forEach(({ steps }, index) => {
    steps.forEach((step, at) =>
      step.element.classList.toggle('here', index === place && at === current),
    );
  });
}

/** The line below a procedure, shown as soon as one has begun; returns what brings it up to date. */
function addLine({ steps }: Procedure, post: string): (dates: Dates) => void {
  const line = element('div', { class: 'progress', role: 'group', 'aria-label': 'Progress' });
  const last = steps.at(-1);
  (last?.rest.at(-1) ?? last?.element.parentElement)?.after(line);
  let removed: Ticks | null = null;
  return (dates) => {
    const done = doneOf(dates);
    if (done > 0) removed = null;
    const reset = (): void => {
      removed = readTicks();
      writeTicks(without(removed, post, steps));
      focusFirst(line);
    };
    const undo = (): void => {
      if (removed !== null) writeTicks({ ...readTicks(), [post]: removed[post] ?? {} });
      focusFirst(line);
    };
    if (done > 0) line.replaceChildren(...progressParts(steps, dates), action('Reset', reset));
    else if (removed !== null) line.replaceChildren('Ticks removed.', action('Undo', undo));
    line.hidden = done === 0 && removed === null;
  };
}

function progressParts(steps: readonly Step[], dates: Dates): (Node | string)[] {
  const [done, count] = [doneOf(dates), dates.length];
  const next = nextOpen(dates);
  const step = next === null ? undefined : steps[next];
  const words =
    done === count ? `All ${String(count)} steps done` : `${String(done)} of ${String(count)} done`;
  const parts = dates.map((date, place) =>
    element(
      'i',
      date === undefined ? (place === next ? { class: 'here' } : {}) : { class: 'done' },
    ),
  );
  const segments = element('span', { class: 'segments', 'aria-hidden': 'true' }, parts);
  if (step === undefined) return [segments, element('b', {}, [words])];
  const link = element('a', { href: `#${step.element.id}` }, [
    `Continue at step ${String(step.number)}`,
  ]);
  return [segments, element('b', {}, [words]), link];
}

function action(text: string, act: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, [text]);
  button.addEventListener('click', act);
  return button;
}

/** What was pressed is gone; the keyboard stays where it was. */
function focusFirst(line: HTMLElement): void {
  line.querySelector('button')?.focus();
}

function without(ticks: Ticks, post: string, steps: readonly Step[]): Ticks {
  const gone = new Set(steps.map(({ id }) => id));
  const kept = Object.entries(ticks[post] ?? {}).filter(([id]) => !gone.has(id));
  return { ...ticks, [post]: Object.fromEntries(kept) };
}
