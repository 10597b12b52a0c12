import type { Command } from 'commander';

/** Runs a command; a failure is one clear line and a non-zero exit. */
export async function runCommand(command: Command): Promise<void> {
  try {
    await command.parseAsync();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
