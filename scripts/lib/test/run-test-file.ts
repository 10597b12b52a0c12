import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runNode } from './child.ts';
import type { ChildResult } from './child.ts';
import { COMPLETE } from './event-reporter.ts';
import { failed, OutcomeSchema } from './outcome.ts';
import type { Outcome } from './outcome.ts';

const REPORTER = join(import.meta.dirname, 'event-reporter.ts');

/** Milliseconds that a test file may take before it is ended and counted as failed. */
const FILE_LIMIT = 300_000;

/**
 * Runs one test file in a process of its own.
 *
 * A process that crashes, is killed, exits early or reports no test at all counts as failed:
 * node's own runner takes an early `process.exit(0)` for a pass.
 */
export async function runTestFile(root: string, file: string): Promise<Outcome[]> {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-test-'));
  const report = join(folder, 'outcomes.jsonl');
  const destination = `--test-reporter-destination=${report}`;
  try {
    const args = [`--test-reporter=${REPORTER}`, destination, '--no-warnings', file];
    const result = await runNode(args, { cwd: root, limit: FILE_LIMIT });
    const rows = existsSync(report) ? readFileSync(report, 'utf8').split('\n') : [];
    return judge(rows, result, relative(root, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The outcomes that were reported, and one more when the process did not end as it should. */
export function judge(rows: readonly string[], result: ChildResult, file: string): Outcome[] {
  const outcomes = rows.flatMap((row) => {
    const outcome = readOutcome(row);
    return outcome === null ? [] : [outcome];
  });
  const problem = problemOf(rows, result, outcomes);
  return problem === null ? outcomes : [...outcomes, failed(file, `${problem}\n${result.output}`)];
}

function readOutcome(row: string): Outcome | null {
  if (!row.startsWith('{')) return null;
  try {
    return OutcomeSchema.parse(JSON.parse(row));
  } catch {
    return failed('broken report', `The process ended while it wrote: ${row}`);
  }
}

function problemOf(
  rows: readonly string[],
  result: ChildResult,
  outcomes: readonly Outcome[],
): string | null {
  if (result.broken !== null) return `The process was ${result.broken}.`;
  if (!rows.includes(COMPLETE)) return 'The process ended before its tests did, or it has none.';
  if (outcomes.length === 0) return 'The file holds no test.';
  const explained = outcomes.some((outcome) => outcome.status === 'failed');
  return result.code === 0 || explained ? null : `The process ended with code ${result.code}.`;
}
