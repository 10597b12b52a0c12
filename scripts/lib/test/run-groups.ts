import { failed } from './outcome.ts';
import type { Group, Task, TaskResult } from './outcome.ts';

/** Runs every task of every group, group after group, and stops at nothing. */
export async function runGroups(
  groups: readonly Group[],
  onStart: (group: Group) => void,
  onEnd: (result: TaskResult) => void,
): Promise<TaskResult[]> {
  const results: TaskResult[] = [];
  for (const group of groups) {
    onStart(group);
    const waiting = [...group.tasks];
    const worker = async (): Promise<void> => {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
        const result = await runTask(task);
        results.push(result);
        onEnd(result);
      }
    };
    await Promise.all(Array.from({ length: group.parallel }, worker));
  }
  return results;
}

async function runTask(task: Task): Promise<TaskResult> {
  const started = performance.now();
  const outcomes = await task
    .run()
    .catch((error: unknown) => [failed(task.name, `The runner failed: ${String(error)}`)]);
  return { task: task.name, outcomes, seconds: (performance.now() - started) / 1000 };
}
