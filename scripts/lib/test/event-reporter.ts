import type { TestEvent } from 'node:test/reporters';
import type { Outcome } from './outcome.ts';

/** The last line of a complete report: without it the process ended before its tests did. */
export const COMPLETE = '"complete"';

/** Failures that only repeat the failure of a test inside. */
const REPEATED = 'subtestsFailed';

/** Reporter for node:test: one outcome a line as JSON, then the mark of completion. */
export default async function* reportEvents(
  events: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
  const open: string[] = [];
  for await (const event of events) {
    if (event.type === 'test:start') {
      open.splice(event.data.nesting, Infinity, event.data.name);
    } else if (event.type === 'test:pass' || event.type === 'test:fail') {
      open.splice(event.data.nesting, Infinity, event.data.name);
      const outcome = toOutcome(event, open.join(' > '));
      if (outcome !== null) yield `${JSON.stringify(outcome)}\n`;
    }
  }
  yield `${COMPLETE}\n`;
}

type EndEvent = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>;

function toOutcome(event: EndEvent, name: string): Outcome | null {
  const { skip, todo } = event.data;
  if (event.type === 'test:fail') {
    const { error } = event.data.details;
    if ('failureType' in error && error.failureType === REPEATED) return null;
    return { status: 'failed', name, message: describeError(error, event.data.line) };
  }
  if (event.data.details.type === 'suite' && skip === undefined) return null;
  const set = [skip, todo].find((reason) => reason !== undefined && reason !== false);
  if (set === undefined) return { status: 'passed', name, message: '' };
  return { status: 'skipped', name, message: typeof set === 'string' ? set : 'no reason given' };
}

function describeError(error: Error, line: number | undefined): string {
  const cause: unknown = error.cause ?? error;
  const text = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return line === undefined ? text : `test at line ${line}\n${text}`;
}
