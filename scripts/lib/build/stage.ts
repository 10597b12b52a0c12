import { spinner } from '@clack/prompts';

/** Says what is going on: a turning sign on a terminal, one line a stage elsewhere. */
export interface Stages {
  /**
   * Runs one stage of the work.
   *
   * @param doing what it does, while it does it: `Indexing the prose`
   * @param run the work; what it returns is said at the end: `43 posts`
   */
  run(doing: string, run: () => Promise<string>): Promise<void>;
  /** Time since the first stage began. */
  elapsed(): string;
}

export function createStages(): Stages {
  const started = performance.now();
  return {
    run: async (doing, run) => {
      const begun = performance.now();
      const sign = process.stdout.isTTY ? spinner() : undefined;
      sign?.start(doing);
      try {
        const done = `${doing}: ${await run()} (${seconds(begun)})`;
        if (sign === undefined) console.log(done);
        else sign.stop(done);
      } catch (error) {
        sign?.error(`${doing}: failed`);
        throw error;
      }
    },
    elapsed: () => seconds(started),
  };
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
