import type { Issue } from '../../src/lib/issue.ts';

/** Prints issues one a line, `file:line: code: message (hint)`, errors last so that they are seen. */
export function reportIssues(issues: readonly Issue[]): void {
  const sorted = [...issues].sort((a, b) => rank(a) - rank(b));
  for (const issue of sorted) console.error(issueLine(issue));
}

/** How many of the issues are errors. */
export function countErrors(issues: readonly Issue[]): number {
  return issues.filter((issue) => issue.severity === 'error').length;
}

/** An issue as one line. */
export function issueLine({ file, line, severity, code, message, hint }: Issue): string {
  const place = line > 0 ? `${file}:${String(line)}` : file;
  const word = severity === 'warning' ? 'warning: ' : '';
  return `${place}: ${word}${code}: ${message} (${hint})`;
}

function rank(issue: Issue): number {
  return issue.severity === 'error' ? 1 : 0;
}
