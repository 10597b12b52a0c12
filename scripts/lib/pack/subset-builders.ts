import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BuildPlan } from '../build/plan.ts';
import { SubsetAnswerSchema } from './subset-order.ts';
import type { SubsetOrder } from './subset-order.ts';

/** Makes the site of some posts. @returns its folder, which the next call replaces */
export type BuildSubset = (slugs: readonly string[]) => Promise<string>;

/** Each builder takes as much memory as a build of the whole hub. */
const MOST_BUILDERS = 2;

const CHILD = join(import.meta.dirname, 'subset-child.ts');

/**
 * Does work for each item, several at a time, each with a process that builds sites: what Astro
 * keeps of one build would stand in the way of the next beside it.
 *
 * @returns the results in the order of the items
 */
export async function withBuilders<Item, Result>(
  plan: BuildPlan,
  items: readonly Item[],
  work: (item: Item, build: BuildSubset) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items.entries()];
  const builders = Math.min(MOST_BUILDERS, availableParallelism(), items.length);
  const run = async (number: number): Promise<void> => {
    const builder = createBuilder({ ...plan, cache: join(plan.cache, `subset-${String(number)}`) });
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        results[next[0]] = await work(next[1], builder.build);
    } finally {
      waiting.length = 0;
      builder.stop();
    }
  };
  await Promise.all(Array.from({ length: builders }, (_, number) => run(number)));
  return results;
}

function createBuilder(plan: BuildPlan): { build: BuildSubset; stop: () => void } {
  let child: ChildProcess | undefined;
  return {
    build: async (slugs) => {
      // A run in which nothing changed needs no process.
      child ??= fork(CHILD, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
      const folder = join(plan.cache, 'site');
      await ask(child, { plan, slugs: [...slugs], folder });
      return folder;
    },
    stop: () => child?.kill(),
  };
}

async function ask(child: ChildProcess, order: SubsetOrder): Promise<void> {
  let said = '';
  const listen = (chunk: unknown): void => void (said += String(chunk));
  child.stderr?.on('data', listen);
  child.send(order);
  const answered = new AbortController();
  const { signal } = answered;
  const answer = await Promise.race(
    ['message', 'exit'].map((event) => once(child, event, { signal })),
  );
  answered.abort();
  child.stderr?.removeListener('data', listen);
  const { data } = SubsetAnswerSchema.safeParse(answer[0]);
  if (data === undefined) throw new Error(`the build of a part was stopped. ${said}`);
  if (data.failure !== null) throw new Error(`${data.failure}\n${said}`);
}
