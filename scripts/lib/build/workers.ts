import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

export interface WorkerSettings<Answer> {
  /** The module that each thread runs; it answers every message with one. */
  script: string;
  /** What each thread begins with. */
  data: unknown;
  /** Variables of its environment, beside ours. */
  env?: Readonly<Record<string, string>>;
  /** Reads an answer. */
  read: (answer: unknown) => Answer;
}

/** Each holds the posts of the hub: more threads would cost more memory than they save time. */
const MOST_WORKERS = 4;

/**
 * Does tasks in threads, each thread the next one that is waiting.
 *
 * @param onAnswer told of each answer as it comes
 * @returns the answers in the order of the tasks
 * @throws what a thread throws; the others are stopped
 */
export async function inWorkers<Task, Answer>(
  tasks: readonly Task[],
  { script, data, env, read }: WorkerSettings<Answer>,
  onAnswer: (answer: Answer, task: Task) => void = () => undefined,
): Promise<Answer[]> {
  const waiting = [...tasks.entries()];
  const answers: Answer[] = [];
  const workers = Array.from(
    { length: Math.min(MOST_WORKERS, availableParallelism(), tasks.length) },
    () => new Worker(script, { workerData: data, env: { ...process.env, ...env } }),
  );
  const run = async (worker: Worker): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [place, task] = next;
      const answer = read(await ask(worker, task));
      answers[place] = answer;
      onAnswer(answer, task);
    }
  };
  try {
    await Promise.all(workers.map(run));
    return answers;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function ask(worker: Worker, task: unknown): Promise<unknown> {
  const settled = new AbortController();
  const { signal } = settled;
  const ended = once(worker, 'exit', { signal }).then(([code]) => {
    throw new Error(`a thread ended before its work was done (code ${String(code)}).`);
  });
  worker.postMessage(task);
  try {
    const [answer]: unknown[] = await Promise.race([once(worker, 'message', { signal }), ended]);
    return answer;
  } finally {
    ended.catch(() => undefined);
    settled.abort();
  }
}
