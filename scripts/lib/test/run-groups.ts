import { failed } from './outcome.ts';
import type { Group, Outcome, Task, TaskResult } from './outcome.ts';

/**
 * Runs every task of every group, group after group, and stops at nothing. In a group that says so
 * a task that failed is run once more after all others, alone.
 */
export async function runGroups(
  groups: readonly Group[],
  onStart: (group: Group) => void,
  onEnd: (result: TaskResult) => void,
): Promise<TaskResult[]> {
  const results: TaskResult[] = [];
  for (const group of groups) {
    onStart(group);
    const waiting = [...group.tasks];
    const failed: Failed[] = [];
    const end = (result: TaskResult): void => {
      results.push(result);
      onEnd(result);
    };
    const worker = async (): Promise<void> => {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
        const result = await runTask(task);
        const before = failuresOf(result);
        if (group.again === true && before.length > 0) failed.push({ task, before });
        else end(result);
      }
    };
    await Promise.all(Array.from({ length: group.parallel }, worker));
    for (const { task, before } of failed) end({ ...(await runTask(task)), before });
  }
  return results;
}

/** A task that is run again, with what failed at first. */
interface Failed {
  task: Task;
  before: Outcome[];
}

function failuresOf({ outcomes }: TaskResult): Outcome[] {
  return outcomes.filter(({ status }) => status === 'failed');
}

async function runTask(task: Task): Promise<TaskResult> {
  const started = performance.now();
  const outcomes = await task
    .run()
    .catch((error: unknown) => [failed(task.name, `The runner failed: ${String(error)}`)]);
  return { task: task.name, outcomes, seconds: (performance.now() - started) / 1000 };
}
