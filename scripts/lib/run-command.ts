import type { Command } from 'commander';

/** Errors of these classes are never thrown on purpose. */
const FAULTS = [TypeError, RangeError, ReferenceError, SyntaxError];

/** Runs a command; a failure is one clear line and a non-zero exit. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    console.error(describe(error));
    process.exitCode = 1;
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isFault = FAULTS.some((fault) => error instanceof fault);
  return isFault
    ? `A fault of this program, please report it:\n${error.stack ?? ''}`
    : error.message;
}
