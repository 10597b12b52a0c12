import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inlineSpans } from '../../../src/lib/mdx/inline/inline-spans.ts';

const KNOWN = new Set(['DriftGauge', 'Paperboy']);

/** What is set as code in a line. */
function codeIn(line: string): string[] {
  return inlineSpans(line, KNOWN).map(({ start, end }) => line.slice(start, end));
}

const MARKED: [line: string, code: string[]][] = [
  [
    'Set max_wait_hours, then call gauge.fit(rows, depth=3) once.',
    ['max_wait_hours', 'gauge.fit(rows, depth=3)'],
  ],
  ['The hook __enter__ opens it (see store.open_tray()).', ['__enter__', 'store.open_tray()']],
  ['Pass --dry-run or --cap=auto.', ['--dry-run', '--cap=auto']],
  ['It is written to /opt/trays/left and ~/trays/right.', ['/opt/trays/left', '~/trays/right']],
  ['Copy s3://my-trays/left.csv to ./out/left.csv.', ['s3://my-trays/left.csv', './out/left.csv']],
  ['Edit “trays.yaml”, not trays.py.', ['trays.yaml', 'trays.py']],
  ['Export TRAY_HOME first.', ['TRAY_HOME']],
  ['Install trays==1.4 with shuffle=True.', ['trays==1.4', 'shuffle=True']],
  ['Allow trays:GetTrayLabel in the policy.', ['trays:GetTrayLabel']],
  ['Send it as text/csv.', ['text/csv']],
  ['Use the ‘width’ parameter.', ['width']],
  ['Run the echo command.', ['echo']],
  ['The rowCount field is new.', ['rowCount']],
  ['The DriftGauge here is ours.', ['DriftGauge']],
  ['Pass it to the TrayFilter parameter.', ['TrayFilter']],
  ['This raises TrayJamException.', ['TrayJamException']],
  ['Add a PersistentTrayClaim to it.', ['PersistentTrayClaim']],
  ['It lists each PaperTray custom resource.', ['PaperTray']],
  ['The PaperTray and InkTray classes are new.', ['PaperTray', 'InkTray']],
  ['The Tray.lift and Tray.lower methods are slow.', ['Tray.lift', 'Tray.lower']],
];

const PROSE = [
  'Papers on gRPC, iPhone and eBay agree, e.g. those of 2019 (p=0.05, n=30).',
  'The model(s) and class(es) that f(x) = O(n) maps.',
  'Visit example.com or books.org.',
  'It ended.The next one began and/or stopped at 1/2.',
  'Node.js, TensorFlow.js and GitHub are products.',
  'Enter the following command and the same command again.',
  'A command-line tool for text/image pairs.',
  'See Fig.c and v1.17 of the U.S. edition.',
  'The GitHub method is older than the ParrotNet paper.',
  'Her talk at BigPaperConf was about BigPaperNet.',
  'Our PaperTray data is old, and PaperTray and others know it.',
  'We learn x_t from x_1.',
  '',
];

describe('inline code is set', () => {
  for (const [line, code] of MARKED) {
    test(line, () => {
      assert.deepEqual(codeIn(line), code);
    });
  }
});

describe('prose stays prose', () => {
  for (const line of PROSE) {
    test(line || 'an empty line', () => {
      assert.deepEqual(codeIn(line), []);
    });
  }
});

test('a line of a million signs takes no longer than its length', () => {
  for (const sign of ['a', '_', '.', '(', 'a_', 'a.', 'f(', '/a']) {
    assert.ok(Array.isArray(inlineSpans(sign.repeat(1_000_000), KNOWN)));
  }
  const calls = 'a.b( '.repeat(20_000);
  assert.ok(Array.isArray(inlineSpans(calls, KNOWN)));
});
