import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { splitLines } from '../../../../src/lib/dump/line.ts';
import { sceneOf, spotsOf } from '../../../../src/lib/blocks/segment/scene.ts';
import { allowedAt } from '../../../../src/lib/blocks/segment/allowed.ts';
import { LABELS, type Label } from '../../../../src/lib/blocks/segment/labels.ts';

const TITLE = 'Tide gauges';
const PROSE =
  'The harbour keeps its gauges in a shed, and nobody has counted them since the flood.';

/** The labels that the last line of these may have, below a title and a paragraph. */
function labelsOf(...lines: readonly string[]): readonly Label[] {
  const text = [TITLE, '', PROSE, '', PROSE, '', ...lines, '', PROSE, ''].join('\n');
  const spots = spotsOf(sceneOf(splitLines(text)));
  const last = lines.at(-1)?.trim();
  const spot = spots.findLast(({ facts }) => facts.line.text.trim() === last);
  assert.ok(spot, last);
  return allowedAt(spot).flatMap((at) => LABELS[at] ?? []);
}

const isOnly = (labels: readonly Label[], ...wanted: Label[]): boolean =>
  labels.length > 0 && labels.every((label) => wanted.includes(label));

/** The first texts are certainly of these types, the others may be something else as well. */
function told(types: Label[], right: readonly string[], open: readonly string[]): void {
  for (const text of right)
    test(text, () => {
      assert.ok(isOnly(labelsOf(text), ...types), labelsOf(text).join());
    });
  for (const text of open)
    test(`may be something else: ${text}`, () => {
      assert.ok(!isOnly(labelsOf(text), ...types), labelsOf(text).join());
    });
}

describe('what somebody who cannot see a picture is told', () => {
  told(
    ['alt'],
    [
      'Diagram showing a client that talks to a gateway',
      'Architecture diagram of the pumps and the two basins',
      'Harbour map with dots; most dots are gauges',
      'Line chart in which the north gauge is far above the others',
      'Screenshot of the form with the north gauge selected.',
      'Two gauges; the lower one is under water',
      'Play video',
    ],
    [
      'The following diagram shows a client and a gateway.',
      'Draw a map with the gauges of the harbour',
      'Maps with dots for all the gauges',
      'Plots of gauges',
      'This chart shows how the gauges are related',
      'Diagram showing a client, a gateway, and as follows:',
      'Screenshots of all gauges were taken at noon.',
      'depth = 7; gauge = north; level = 12; unit = cm',
      'Play videos of the flood for your guests',
    ],
  );
});

describe('a short line that ends in the name of a kind of picture', () => {
  told(
    ['caption', 'alt'],
    ['Gauge topology graph', 'Tide survey results chart', 'North basin console screenshot'],
    ['The gauges as a graph', 'Drawing the chart', 'A graph', 'How we read graphs'],
  );
});

describe('a caption that closes with where its picture is from', () => {
  told(
    ['caption'],
    [
      'The gauge in 1904. Image courtesy of the harbour office.',
      'The gauge in 1904. Photo: Jo Doe',
      'The gauge in 1904 (Image credit: Jo Doe)',
      'Depths by hour. Source: harbour office',
      'The gauge at night. Artwork: Jo Doe',
    ],
    [
      'The gauge in 1904. Photo courtesy of @jodoe',
      'We read the source: it has nine lines of code in all, and none of them is ours.',
      'The image is by the door.',
    ],
  );
});

describe('what is shown, without a verb', () => {
  told(
    ['caption', 'alt'],
    [
      'Comparison of two gauges (left and right).',
      'Overview of the harbour. The gauges are red, the pumps are blue.',
      'Results on the north gauge in March.',
    ],
    [
      'The results of the survey are in the table below, and they are better than last year.',
      'For an overview of the harbour, see the map.',
      'The structure of the gauge follows that of the pump.',
      'Overview of the harbour',
    ],
  );
});

describe('a saying set apart', () => {
  told(
    ['quote'],
    ['“The tide was higher than the gauge could tell us.”', '— Jo Doe (@jodoe) March 3, 2021'],
    [
      '“The tide was high,” says Jo Doe, “and the gauge was not.”',
      '“High tide”',
      '— Jo Doe, March 3, 2021',
    ],
  );
});

describe('a work cited', () => {
  told(
    ['reference'],
    [
      'Doe, J. A., and Roe, R. Gauges that learn. Harbour Review, 2019.',
      'J. Doe, R. Roe, and A. Novak, “Gauges that learn,” in Harbours, 2019.',
      '  3. J. Doe, R. Roe, “Gauges that learn,” in Harbours, 2019.',
    ],
    [
      'Doe, who read the gauges in 2019, left.',
      'J. Doe read the gauges in 2019.',
      'Doe, J. A., and Roe, R. read the gauges.',
      '  3. J. Doe reads the gauges, as in 2019.',
    ],
  );
});

describe('a byline right below the title', () => {
  const below = (text: string): readonly Label[] => {
    const spots = spotsOf(sceneOf(splitLines([TITLE, '', text, '', PROSE, ''].join('\n'))));
    const spot = spots[1];
    assert.ok(spot);
    return allowedAt(spot).flatMap((at) => LABELS[at] ?? []);
  };
  for (const text of [
    'Jo Doe | Harbour News',
    'Jo Doe · Sep 2, 2023 · 12 min read',
    'By Jo Doe, Ann Roe | 2023-09-02',
    'Jo Doe — January 2024',
    'by Jo Doe, May 2024',
  ])
    test(text, () => {
      assert.deepEqual(below(text), ['byline']);
    });
  for (const text of [
    'Jo Doe',
    'Gauges | 2023-09-02',
    'Jo Doe | What he saw',
    'Jo Doe, May',
    'Jo Doe | He left in 2019.',
  ])
    test(`may be something else: ${text}`, () => {
      assert.notDeepEqual(below(text), ['byline']);
    });
  test('further down it may be anything', () => {
    assert.ok(!isOnly(labelsOf('Tides', '', 'Jo Doe | Harbour News'), 'byline'));
  });
});

describe('the alt text of a picture in an item', () => {
  const ITEM = '  1. Open the form. It has a field for the north gauge, like this:';

  test('says a sentence of the item again', () => {
    assert.deepEqual(labelsOf(ITEM, '', '    It has a field for the north gauge, like this.'), [
      'alt',
    ]);
  });
  test('a further paragraph says something else', () => {
    assert.ok(!isOnly(labelsOf(ITEM, '', '    It has another field for the pump.'), 'alt'));
  });
});

describe('a block of what was printed', () => {
  const isNew = (...lines: string[]): boolean => !labelsOf(...lines).includes('code+');

  test('opens below a statement that prints', () => {
    assert.ok(isNew('depth = gauge.read()', 'print(depth)', 'Gauge north: 7 m'));
    assert.ok(isNew('for gauge in gauges:', '    print(gauge.depth)', '0 7.5'));
    assert.ok(isNew('print(depth)', '', 'Gauge north: 7 m'));
    assert.ok(!isNew('print(depth)', 'depth = gauge.read()'));
    assert.ok(!isNew('print(depth)', 'gauge.close()'));
    assert.ok(!isNew('print(', '"Gauge north: 7 m"'));
  });

  test('opens below an expression, and the code goes on behind it', () => {
    assert.ok(isNew('depths.shape', '(96, 12)'));
    assert.ok(isNew('gauge.read("north")', "{'depth': 7.5}"));
    assert.ok(isNew('depths.shape', '(96, 12)', 'depths.head(4)'));
    assert.ok(!isNew('depths.shape', 'depths.head(4)'));
    assert.ok(!isNew('tensor([1.5])', 'tensor([2.5])'));
    assert.ok(!isNew('depth = gauge.read()', '(96, 12)'));
  });

  test('opens with the answer to a command without a prompt', () => {
    assert.ok(isNew('curl -s https://gauge.example.org/north', '{'));
    assert.ok(isNew('curl -s \\', '  https://gauge.example.org/north', '{"depth": 7.5}'));
    assert.ok(!isNew('$ curl -s https://gauge.example.org/north', '{'));
    assert.ok(!isNew("curl -s https://gauge.example.org/north -d '", '{'));
    assert.ok(!isNew('gauges = [', '{"depth": 7.5}'));
  });

  const headOf = (query: string, head: string, rule: string): boolean => {
    const text = [TITLE, '', PROSE, '', query, head, rule, '', PROSE].join('\n');
    const spot = spotsOf(sceneOf(splitLines(text))).find(
      ({ facts }) => facts.line.text === head.trim(),
    );
    assert.ok(spot);
    return !allowedAt(spot).some((at) => LABELS[at] === 'code+');
  };
  test('opens with the head of a result', () => {
    assert.ok(headOf('SELECT gauge FROM tides;', ' gauge | depth', '-------+------'));
    assert.ok(!headOf('tides=# SELECT gauge FROM tides;', ' gauge | depth', '-------+------'));
    assert.ok(!headOf('SELECT gauge FROM tides;', 'SELECT depth FROM tides;', '---'));
  });
});

describe('a message of HTTP', () => {
  test('is code from its first line to its last field', () => {
    const LINES = ['POST /tides HTTP/1.1', 'Host: gauge.example.org', 'Content-Type: text/csv'];
    for (let end = 1; end <= LINES.length; end += 1)
      assert.ok(isOnly(labelsOf(...LINES.slice(0, end)), 'code', 'code+'));
    assert.ok(isOnly(labelsOf('HTTP/1.1 200 OK'), 'code', 'code+'));
    assert.deepEqual(labelsOf(...LINES, '', '5.1,3.5'), ['code+']);
  });
  test('ends with its fields, and a sentence is none', () => {
    assert.ok(!isOnly(labelsOf('POST /tides HTTP/1.1', '', 'Host: who asks'), 'code', 'code+'));
    assert.ok(!isOnly(labelsOf('GET to the harbour early'), 'code', 'code+'));
    assert.ok(!isOnly(labelsOf('Note: the tide is out'), 'code', 'code+'));
  });
});

test('the name of a callout is neither a heading nor code, a step is no code', () => {
  for (const text of ['Important', 'Note', 'Tip'])
    assert.ok(!labelsOf(text).some((label) => label === 'heading' || label === 'code'), text);
  assert.ok(!labelsOf('Step 2: Read the gauge').includes('code'));
  assert.ok(labelsOf('Notes').includes('heading'));
  assert.ok(labelsOf('Step 2: Read the gauge').includes('heading'));
  assert.ok(labelsOf('Step 2: read').includes('code'));
});
