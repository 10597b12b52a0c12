import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** A file as the last commit has it; null outside a repository, or when it is not committed. */
export function committedText(path: string): string | null {
  try {
    return execFileSync('git', ['show', `HEAD:./${basename(path)}`], {
      cwd: dirname(path),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1024 * 1024 * 1024,
    });
  } catch {
    return null;
  }
}
