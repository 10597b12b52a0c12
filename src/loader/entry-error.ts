import { AstroError } from 'astro/errors';
import type { Issue } from '../lib/issue.ts';

/** Stops the build because of one entry, with file, line, what is wrong and what to do. */
export function entryError(issues: readonly Issue[]): AstroError {
  const lines = issues.map(
    (issue) => `${issue.file}:${String(issue.line)}: ${issue.message} ${issue.hint}`,
  );
  return new AstroError(lines.join('\n'));
}
