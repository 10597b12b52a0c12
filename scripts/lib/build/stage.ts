import { progress } from '@clack/prompts';

/** Says how far a stage is: 0 … 1. Not calling it is fine. */
export type Report = (done: number) => void;

/** Says what is going on: a bar on a terminal, one line a stage elsewhere. */
export interface Stages {
  /**
   * Runs one stage of the work.
   *
   * @param doing what it does, while it does it: `Indexing the prose`
   * @param run the work; what it returns is said at the end: `43 posts`
   */
  run(doing: string, run: (report: Report) => Promise<string>): Promise<void>;
  /** Time since the first stage began. */
  elapsed(): string;
}

/** Steps of a bar. */
const STEPS = 100;

export function createStages(): Stages {
  const started = performance.now();
  return {
    run: async (doing, run) => {
      const begun = performance.now();
      const bar = process.stdout.isTTY ? createBar(doing) : undefined;
      try {
        const done = `${doing}: ${await run(bar?.report ?? ignore)} (${seconds(begun)})`;
        if (bar === undefined) console.log(done);
        else bar.stop(done);
      } catch (error) {
        bar?.fail(`${doing}: failed`);
        throw error;
      }
    },
    elapsed: () => seconds(started),
  };
}

interface Bar {
  report: Report;
  stop: (text: string) => void;
  fail: (text: string) => void;
}

function createBar(doing: string): Bar {
  const bar = progress({ max: STEPS });
  let shown = 0;
  bar.start(doing);
  return {
    report: (done) => {
      const steps = Math.floor(Math.min(1, done) * STEPS) - shown;
      if (steps <= 0) return;
      bar.advance(steps);
      shown += steps;
    },
    stop: (text) => {
      bar.stop(text);
    },
    fail: (text) => {
      bar.error(text);
    },
  };
}

function ignore(): void {
  // Without a terminal only the end of a stage is reported.
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
