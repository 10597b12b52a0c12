import { FOCUS_EVENT, isFocusAddress, leaveFocus, writeStep } from './focus-address.ts';
import { createFrame } from './focus-frame.ts';
import type { Frame } from './focus-frame.ts';
import { startFocusKeys } from './focus-keys.ts';
import type { PostProgress } from './post-progress.ts';
import { startSwipe } from './swipe.ts';
import type { Step } from './walkthrough.ts';

/** Shows one step of the post at a time, with the page's own elements. */
export function startFocusView(progress: PostProgress): void {
  const view = new FocusView(progress);
  const update = (): void => view.followAddress();
  for (const event of [FOCUS_EVENT, 'popstate', 'hashchange']) addEventListener(event, update);
  progress.onChange(() => view.draw());
  startFocusKeys(view);
  startSwipe(document.body, (way) => view.go(way));
  update();
}

class FocusView {
  readonly #progress: PostProgress;
  readonly #steps: readonly Step[];
  readonly #frame: Frame;
  readonly #title = document.title;
  #step: Step | null = null;

  constructor(progress: PostProgress) {
    this.#progress = progress;
    this.#steps = progress.walkthrough.procedures.flatMap(({ steps }) => steps);
    this.#frame = createFrame({
      leave: () => this.leave(),
      back: () => this.go(-1),
      done: () => this.tickAndGo(),
      show: (step) => this.#show(step),
    });
  }

  get isOpen(): boolean {
    return this.#step !== null;
  }

  /** Opens, closes or goes to another step, as the address says. */
  followAddress(): void {
    if (!isFocusAddress()) {
      this.#close();
      return;
    }
    const step = this.#addressed() ?? this.#progress.next()?.step ?? this.#steps[0];
    if (step !== undefined) this.#show(step);
  }

  /** Goes one step on or back, without a tick. */
  go(way: 1 | -1): void {
    const step = this.#neighbour(way);
    if (step !== undefined) this.#show(step);
  }

  /** Ticks the step and goes on; from the last one back to the post. */
  tickAndGo(): void {
    if (this.#step === null) return;
    this.#progress.tick(this.#step, true);
    if (this.#neighbour(1) === undefined) this.leave();
    else this.go(1);
  }

  leave(): void {
    if (this.#step !== null) leaveFocus(this.#step.element.id);
  }

  /** Brings the frame up to date with the step and the ticks. */
  draw(): void {
    const { procedures } = this.#progress.walkthrough;
    const step = this.#step;
    const procedure = procedures.find(({ steps }) => step !== null && steps.includes(step));
    if (step === null || procedure === undefined) return;
    this.#frame.draw({
      step,
      steps: procedure.steps,
      title: procedures.length > 1 && procedure.title !== '' ? procedure.title : null,
      isDone: (one) => this.#progress.isDone(one),
      before: this.#neighbour(-1),
      after: this.#neighbour(1),
    });
  }

  #show(step: Step): void {
    const isOther = step !== this.#step;
    this.#step = step;
    writeStep(step.element.id);
    document.documentElement.classList.add('focus');
    document.documentElement.classList.remove('focusing');
    markShown(step);
    this.draw();
    document.title = `Step ${String(step.number)} · ${this.#title}`;
    if (!isOther) return;
    scrollTo(0, 0);
    step.element.tabIndex = -1;
    step.element.focus({ preventScroll: true });
  }

  #close(): void {
    const step = this.#step;
    if (step === null) return;
    this.#step = null;
    document.documentElement.classList.remove('focus');
    hideShown();
    document.title = this.#title;
    // Going to a fragment marks the step as linked, which a new address alone does not; and the
    // browser first ends its own way back.
    setTimeout(() => {
      location.replace(`#${step.element.id}`);
      step.element.focus({ preventScroll: true });
      history.scrollRestoration = 'auto';
    });
  }

  #neighbour(way: 1 | -1): Step | undefined {
    return this.#step === null ? undefined : this.#steps[this.#steps.indexOf(this.#step) + way];
  }

  /** The step that the fragment names, or that holds what it names. */
  #addressed(): Step | undefined {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null) return undefined;
    return this.#steps.find(({ element }) => element.contains(target));
  }
}

/** Shows a step with what belongs to it; everything else of the post is left out. */
function markShown({ element, lead, number }: Step): void {
  element.style.setProperty('--digits', String(String(number).length));
  const prose = element.closest('.prose');
  const shown = new Set<Element>(lead);
  for (
    let part: Element | null = element;
    part !== null && part !== prose;
    part = part.parentElement
  )
    for (const one of [
      part,
      ...part.querySelectorAll(':scope.part > :is(h2, h3, h4):has(> [href^="#step-"])'),
    ])
      shown.add(one);
  hideShown();
  for (const part of shown) part.classList.add('now');
  // The title of the view is the only heading above: none is left out below it.
  for (const heading of document.querySelectorAll('.prose .now:is(h2, h3, h4), .part.now h4'))
    heading.ariaLevel = '2';
}

function hideShown(): void {
  for (const old of document.querySelectorAll('.prose .now')) old.classList.remove('now');
  for (const heading of document.querySelectorAll('.prose [aria-level]')) heading.ariaLevel = null;
}
