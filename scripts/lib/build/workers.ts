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
      worker.postMessage(task);
      const [message]: unknown[] = await once(worker, 'message');
      const answer = read(message);
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
