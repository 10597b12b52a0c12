import { element } from './marked.ts';
import type { PostProgress } from './post-progress.ts';
import { doneOf, nextOpen } from './progress.ts';
import type { Dates } from './progress.ts';
import { areTicksKept, readTicks, writeTicks } from './ticks.ts';
import { stepsOf } from './walkthrough.ts';
import type { Procedure, Step } from './walkthrough.ts';

/** Shows how far one is: in the facts of the post, in its main action, and below each procedure. */
export function startProgress(progress: PostProgress): void {
  const { procedures, post } = progress.walkthrough;
  const lines = procedures.map((procedure) => addLine(procedure, post));
  const update = (): void => {
    const all = procedures.map((procedure) => progress.dates(procedure));
    const done = all.reduce((sum, dates) => sum + doneOf(dates), 0);
    const slot = document.querySelector('[data-done]');
    if (slot !== null) slot.textContent = done === 0 ? '' : `· ${String(done)} done`;
    showMainAction(progress, done > 0);
    lines.forEach((line, place) => line(all[place] ?? []));
    const current = progress.next()?.step;
    for (const step of stepsOf(progress.walkthrough))
      step.element.classList.toggle('here', step === current);
  };
  progress.onChange(update);
  update();
}

/** Without a tick one starts at the first step; then the action goes on where one stopped. */
function showMainAction(progress: PostProgress, isBegun: boolean): void {
  const link = document.querySelector('[data-resume]');
  const label = link?.querySelector('span');
  const { procedures } = progress.walkthrough;
  const next = progress.next();
  const step = next?.step ?? procedures[0]?.steps[0];
  if (!link || !label || step === undefined) return;
  link.setAttribute('href', `?focus#${step.element.id}`);
  label.textContent = isBegun ? 'All done: look again' : `Start at step ${String(step.number)}`;
  if (next === null) return;
  const { title } = next.procedure;
  const part = procedures.length > 1 && title !== '' ? `: ${title}` : '';
  label.textContent = `Continue at step ${String(step.number)}${part}`;
}

/** The line below a procedure, shown as soon as one has begun; returns what brings it up to date. */
function addLine({ steps }: Procedure, post: string): (dates: Dates) => void {
  const line = element('div', { class: 'progress', role: 'group', 'aria-label': 'Progress' });
  steps.at(-1)?.element.closest('.steps, .part')?.after(line);
  let removed: Dated | null = null;
  const reset = (): void => {
    const [own, others] = divide(readTicks()[post] ?? {}, steps);
    removed = own;
    writeTicks({ ...readTicks(), [post]: others });
    focusFirst(line);
  };
  const undo = (): void => {
    writeTicks({ ...readTicks(), [post]: { ...readTicks()[post], ...removed } });
    focusFirst(line);
  };
  return (dates) => {
    const done = doneOf(dates);
    if (done > 0) {
      removed = null;
      line.replaceChildren(...progressParts(steps, dates), ...unkept(), action('Reset', reset));
    } else if (removed !== null) line.replaceChildren('Ticks removed.', action('Undo', undo));
    line.hidden = done === 0 && removed === null;
  };
}

type Dated = Readonly<Record<string, string>>;

/** Ticks of these steps, and the others of the post. */
function divide(ticked: Dated, steps: readonly Step[]): [own: Dated, others: Dated] {
  const ids = new Set(steps.map(({ id }) => id));
  const pick = (wanted: boolean): Dated =>
    Object.fromEntries(Object.entries(ticked).filter(([id]) => ids.has(id) === wanted));
  return [pick(true), pick(false)];
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

/** A browser that keeps nothing, as in a private window, must not promise it. */
function unkept(): HTMLElement[] {
  return areTicksKept()
    ? []
    : [element('span', {}, ['Not kept: this browser stores nothing here.'])];
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
