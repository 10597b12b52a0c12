import assert from 'node:assert/strict';
import { test } from 'node:test';
import { metricOf } from '../../../src/lib/extract/metrics/metric-named.ts';
import { barNames } from '../../../src/lib/numbers/bar-names.ts';
import { chartHeading } from '../../../src/lib/numbers/chart-heading.ts';
import { asFirst, inMidLine } from '../../../src/lib/numbers/mid-line.ts';
import { POSTS, row } from './rows.ts';

const cell = (subject: string, title: string, table = 'table 1') =>
  row('', 1, 'tokens/s', { kind: 'table', subject, title, place: table });

test('bars with one name get what tells them apart', () => {
  assert.deepEqual(
    barNames(
      [
        cell('oak-desk', 'Decode, L=512'),
        cell('oak-desk', 'Decode, L=1024'),
        cell('elm-desk', 'Decode, L=512'),
        cell('ash', 'Decode', 'table 1'),
        cell('ash', 'Decode', 'table 2'),
      ],
      POSTS,
    ),
    [
      'oak-desk, Decode, L=512',
      'oak-desk, Decode, L=1024',
      'elm-desk',
      'ash, table 1',
      'ash, table 2',
    ],
  );
});

test('a figure that nothing names is known by its sentence', () => {
  const sentences = [
    'With only one clerk, the desk lends 10 books per second.',
    'With seven clerks who all sit at the long desk below the window it lends 30 books per second.',
    'It lends 40.',
  ];
  const names = barNames(
    sentences.map((sentence) => row('', 1, 's', { sentence, title: 'Throughput' })),
    POSTS,
  );
  assert.deepEqual(names, [
    'With only one clerk',
    'With seven clerks who all sit at the long desk below\u00A0…',
    'It lends 40.',
  ]);
});

test('a heading names the first bar only where it has a name', () => {
  const accuracy = metricOf('accuracy');
  assert.deepEqual(chartHeading(row('', 1, '1', { subject: 'the oak tray' }), accuracy), {
    text: 'Highest accuracy: The oak tray',
    namesFirst: true,
  });
  assert.deepEqual(chartHeading(row('', 1, '1'), accuracy), {
    text: 'Accuracy, highest first',
    namesFirst: false,
  });
  assert.equal(
    chartHeading(row('', 1, '1', { change: 'less' }), metricOf('map')).text,
    'mAP, smallest decrease first',
  );
  assert.equal(
    chartHeading(row('', 1, '1', { change: 'less', subject: 'Oak' }), metricOf('latency')).text,
    'Largest decrease of latency: Oak',
  );
});

test('in the middle of a line only names have capitals', () => {
  assert.equal(inMidLine('The oak tray'), 'the oak tray');
  assert.equal(inMidLine('Sanding the tray'), 'sanding the tray');
  assert.equal(inMidLine('All trays'), 'all trays');
  for (const name of ['Oak', 'ResNet-50', 'The', 'Boeing', 'A100 GPUs'])
    assert.equal(inMidLine(name), name);
});

test('words that begin a line begin with a capital; names keep theirs', () => {
  const words = ['the oak tray', 'a tray', 'an oak', 'sanding the tray', 'on every tray'];
  assert.deepEqual(words.map(asFirst), [
    'The oak tray',
    'A tray',
    'An oak',
    'Sanding the tray',
    'On every tray',
  ]);
  for (const name of ['iPhone', 'anOak tray', 'another']) assert.equal(asFirst(name), name);
});
