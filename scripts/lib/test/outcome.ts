import { z } from 'zod';

/** What became of one test. */
export const OutcomeSchema = z.object({
  status: z.enum(['passed', 'failed', 'skipped']),
  /** Names from the outermost suite inwards. */
  name: z.string(),
  /** Why it failed or was skipped. */
  message: z.string(),
});

export type Outcome = z.output<typeof OutcomeSchema>;

/** What became of one task of the run: a test file or a command. */
export interface TaskResult {
  /** Test file or command, relative to the repository. */
  task: string;
  outcomes: Outcome[];
  seconds: number;
  /** Failures of the first run of a task that was run again; they are reported whatever came then. */
  before?: Outcome[];
}

/** One thing the run has to do. Never rejects: whatever goes wrong is a failed outcome. */
export interface Task {
  name: string;
  run: () => Promise<Outcome[]>;
}

/** Part of the run that `--only` can choose. */
export interface Group {
  name: string;
  tasks: Task[];
  /** How many tasks may run side by side. */
  parallel: number;
  /** Whether a task that fails is run once more, alone: a browser beside others may be too late. */
  again?: boolean;
}

export function failed(name: string, message: string): Outcome {
  return { status: 'failed', name, message };
}
