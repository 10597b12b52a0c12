import { nextOpen, nextProcedure } from './progress.ts';
import type { Dates } from './progress.ts';
import { onTicksChange, readTicks, setTick, writeTicks } from './ticks.ts';
import { stepsOf } from './walkthrough.ts';
import type { Procedure, Step, Walkthrough } from './walkthrough.ts';

/** The step to go on with. */
interface NextStep {
  step: Step;
  procedure: Procedure;
}

/** The ticks of one post, by its steps. */
export class PostProgress {
  readonly walkthrough: Walkthrough;

  constructor(walkthrough: Walkthrough) {
    this.walkthrough = walkthrough;
    this.#followNewIds();
  }

  /** When each step of a procedure was ticked. */
  dates({ steps }: Procedure): Dates {
    const ticked = readTicks()[this.walkthrough.post] ?? {};
    return steps.map(({ id }) => ticked[id]);
  }

  isDone({ id }: Step): boolean {
    return readTicks()[this.walkthrough.post]?.[id] !== undefined;
  }

  tick({ id }: Step, on: boolean): void {
    setTick(this.walkthrough.post, id, on);
  }

  onChange(callback: () => void): void {
    onTicksChange(callback);
  }

  /** Where to go on; null when nothing is begun, or everything is done. */
  next(): NextStep | null {
    const { procedures } = this.walkthrough;
    const all = procedures.map((procedure) => this.dates(procedure));
    const place = nextProcedure(all);
    const procedure = place === null ? undefined : procedures[place];
    const open = place === null ? null : nextOpen(all[place] ?? []);
    const step = open === null ? undefined : procedure?.steps[open];
    return procedure === undefined || step === undefined ? null : { step, procedure };
  }

  /** A step that got another id, because its post was edited, keeps its tick. */
  #followNewIds(): void {
    const { post } = this.walkthrough;
    const all = readTicks();
    const ticked = { ...all[post] };
    for (const { id, former } of stepsOf(this.walkthrough)) {
      for (const old of former) {
        const date = ticked[old];
        if (date === undefined) continue;
        ticked[id] ??= date;
        delete ticked[old];
      }
    }
    if (Object.keys(ticked).join() !== Object.keys(all[post] ?? {}).join())
      writeTicks({ ...all, [post]: ticked });
  }
}
