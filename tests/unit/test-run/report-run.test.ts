import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { TaskResult } from '../../../scripts/lib/test/outcome.ts';
import { formatRun, formatTask, isGood } from '../../../scripts/lib/test/report-run.ts';
import { runGroups } from '../../../scripts/lib/test/run-groups.ts';

const GOOD = { status: 'passed', name: 'a', message: '' } as const;
const BAD = { status: 'failed', name: 'b', message: 'one\ntwo' } as const;
const SKIPPED = { status: 'skipped', name: 'c', message: 'no dumps' } as const;

const mixed: TaskResult[] = [
  { task: 'x.test.ts', outcomes: [GOOD, SKIPPED], seconds: 1 },
  { task: 'y.test.ts', outcomes: [GOOD, BAD], seconds: 2 },
];

describe('the report of a run', () => {
  test('ends with the counts', () => {
    assert.equal(formatRun(mixed).split('\n').at(-1), '2 passed, 1 failed');
    assert.equal(formatRun([]).split('\n').at(-1), '0 passed, 0 failed');
  });

  test('names skipped and failed tests with file and reason', () => {
    const report = formatRun(mixed);
    assert.match(report, /Skipped:\n {2}x\.test\.ts: c: no dumps/);
    assert.match(report, /Failed:\n {2}y\.test\.ts: b\n {6}one\n {6}two/);
  });

  test('cuts a long message', () => {
    const message = Array.from({ length: 50 }, (_, line) => `line ${line}`).join('\n');
    const report = formatRun([{ task: 't', outcomes: [{ ...BAD, message }], seconds: 0 }]);
    assert.match(report, /line 39\n {6}… 10 more lines/);
  });

  test('tells what failed in a first run, and counts the second', () => {
    const again: TaskResult = { task: 'z.test.ts', outcomes: [GOOD], seconds: 1, before: [BAD] };
    assert.equal(formatTask(again), '  ✓ z.test.ts: 1 passed (1.0 s, second run)');
    const report = formatRun([again]);
    assert.match(report, /Failed in a first run:\n {2}z\.test\.ts: b\n {6}one\n {6}two/);
    assert.equal(report.split('\n').at(-1), '1 passed, 0 failed');
  });

  test('counts per task on one line', () => {
    assert.deepEqual(mixed.map(formatTask), [
      '  ✓ x.test.ts: 1 passed, 1 skipped (1.0 s)',
      '  ✗ y.test.ts: 1 passed, 1 failed (2.0 s)',
    ]);
  });
});

describe('a run', () => {
  test('is good when something passed and nothing failed', () => {
    assert.equal(isGood(mixed), false);
    assert.equal(isGood(mixed.slice(0, 1)), true);
    assert.equal(isGood([{ task: 't', outcomes: [SKIPPED], seconds: 0 }]), false);
  });

  test('goes on after a task that throws, and counts it as failed', async () => {
    const results = await runGroups(
      [
        { name: 'first', parallel: 2, tasks: [{ name: 't', run: () => Promise.reject('broken') }] },
        { name: 'second', parallel: 1, tasks: [{ name: 'u', run: async () => [GOOD] }] },
      ],
      () => {},
      () => {},
    );
    const outcomes = results.flatMap((result) => result.outcomes);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['failed', 'passed'],
    );
  });

  test('runs a failed task once more, after the others, only where the group says so', async () => {
    const order: string[] = [];
    const failsAtFirst = (name: string, failures: number) => ({
      name,
      run: () => {
        order.push(name);
        return Promise.resolve([
          order.filter((one) => one === name).length > failures ? GOOD : BAD,
        ]);
      },
    });
    const tasks = [failsAtFirst('late', 1), failsAtFirst('never', 9), failsAtFirst('good', 0)];
    const once = { name: 'once', parallel: 1, tasks: [failsAtFirst('once', 1)] };
    const results = await runGroups(
      [{ name: 'again', parallel: 1, again: true, tasks }, once],
      () => {},
      () => {},
    );
    assert.deepEqual(order, ['late', 'never', 'good', 'late', 'never', 'once']);
    assert.deepEqual(
      results.map(({ task, outcomes, before }) => [task, outcomes[0]?.status, before?.length]),
      [
        ['good', 'passed', undefined],
        ['late', 'passed', 1],
        ['never', 'failed', 1],
        ['once', 'failed', undefined],
      ],
    );
  });
});
