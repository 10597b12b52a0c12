import type { Outcome, TaskResult } from './outcome.ts';

/** Lines shown of one failure; the rest is seen by running the file alone. */
const SHOWN_LINES = 40;

/** One line for a task that has ended. */
export function formatTask({ task, outcomes, seconds, before }: TaskResult): string {
  const counts = (['passed', 'failed', 'skipped'] as const)
    .map((status) => ({ status, count: countOf(outcomes, status) }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`);
  const mark = countOf(outcomes, 'failed') > 0 ? '✗' : '✓';
  return `  ${mark} ${task}: ${counts.join(', ') || 'nothing'} (${seconds.toFixed(1)} s${before === undefined ? '' : ', second run'})`;
}

/**
 * Skipped tests with their reasons, what failed in a first run only or as well, failures, then the
 * counts as the last line.
 */
export function formatRun(results: readonly TaskResult[]): string {
  const all = results.flatMap(({ outcomes }) => outcomes);
  return [
    ...section('Skipped', results, 'skipped', ({ name, message }) => `${name}: ${message}`),
    ...section('Failed in a first run', firstRuns(results), 'failed', describeFailure),
    ...section('Failed', results, 'failed', describeFailure),
    '',
    `${countOf(all, 'passed')} passed, ${countOf(all, 'failed')} failed`,
  ].join('\n');
}

/** Whether the run is good: nothing failed, and something ran. */
export function isGood(results: readonly TaskResult[]): boolean {
  const all = results.flatMap(({ outcomes }) => outcomes);
  return countOf(all, 'failed') === 0 && countOf(all, 'passed') > 0;
}

function firstRuns(results: readonly TaskResult[]): TaskResult[] {
  return results.flatMap((result) =>
    result.before === undefined ? [] : [{ ...result, outcomes: result.before }],
  );
}

function describeFailure({ name, message }: Outcome): string {
  return `${name}\n${indent(message)}`;
}

function section(
  title: string,
  results: readonly TaskResult[],
  status: Outcome['status'],
  format: (outcome: Outcome) => string,
): string[] {
  const rows = results.flatMap(({ task, outcomes }) =>
    outcomes
      .filter((outcome) => outcome.status === status)
      .map((outcome) => `  ${task}: ${format(outcome)}`),
  );
  return rows.length === 0 ? [] : ['', `${title}:`, ...rows];
}

function countOf(outcomes: readonly Outcome[], status: Outcome['status']): number {
  return outcomes.filter((outcome) => outcome.status === status).length;
}

function indent(message: string): string {
  const lines = message.trimEnd().split('\n');
  const shown = lines.slice(0, SHOWN_LINES).map((line) => `      ${line}`);
  const rest = lines.length - shown.length;
  return [...shown, ...(rest > 0 ? [`      … ${rest} more lines`] : [])].join('\n');
}
