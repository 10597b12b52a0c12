import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { h } from './html.ts';
import type { HtmlNode } from './html.ts';
import { render } from './render.ts';

/** Odd shapes of dumps and the pages that make them; `~` stands for a no-break space. */
const SHAPES: Readonly<Record<string, { page: HtmlNode[]; dump: string }>> = {
  'a heading and its paragraph stand apart': {
    page: [h('h2', 'Set up'), h('p', 'First we need a bucket.')],
    dump: 'Set up\n\nFirst we need a bucket.',
  },
  'a bold line with a break is a heading without a blank line': {
    page: [h('p', h('b', 'Findings'), h('br'), 'The model got faster.')],
    dump: 'Findings\nThe model got faster.',
  },
  'a list that code interrupts starts again at 1': {
    page: [
      h('ol', h('li', 'Install the tool:')),
      h('div', h('pre', h('code', 'pip install shelf\nshelf init\u00a0\n'))),
      h('ol', { start: '2' }, h('li', 'Start it:')),
    ],
    dump: '  1. Install the tool:\npip install shelf\nshelf init~\n  1. Start it:',
  },
  'a picture without text leaves its blank lines': {
    page: [
      h('ol', h('li', 'Open the console.'), h('li', 'Choose a role.')),
      h('p', h('img', { alt: '' })),
      h('ol', { start: '3' }, h('li', 'Save.')),
    ],
    dump: '  1. Open the console.\n  2. Choose a role.\n\n  1. Save.',
  },
  'code in an item is indented on every line, its last newline too': {
    page: [h('ol', h('li', 'Run:', h('pre', 'one\n\ntwo\n'), h('p')), h('li', 'Look at the log.'))],
    dump: '  1. Run:\n    one\n    \n    two\n    \n\n  2. Look at the log.',
  },
  'code without a last newline ends with the item': {
    page: [h('ol', h('li', 'Run:', h('pre', 'one')), h('li', 'Wait.'))],
    dump: '  1. Run:\n    one\n  2. Wait.',
  },
  'a paragraph after code in an item': {
    page: [
      h('ol', h('li', 'Run:', h('pre', 'one'), h('p', 'It prints a line.')), h('li', 'Wait.')),
    ],
    dump: '  1. Run:\n    one\n\n    It prints a line.\n\n  2. Wait.',
  },
  'a rule and a heading make two blank lines': {
    page: [h('p', 'The end.'), h('hr'), h('h3', 'About the Author'), h('p', 'Ada is an engineer.')],
    dump: 'The end.\n\n\nAbout the Author\n\nAda is an engineer.',
  },
  'an empty paragraph keeps its no-break space': {
    page: [h('p', 'Ada is.'), h('p', '\u00a0'), h('p', 'Ben is.')],
    dump: 'Ada is.\n\n~\n\nBen is.',
  },
  'cells with a newline between their tags are joined by a space': {
    page: [
      h(
        'table',
        h('tr', h('td', 'Model'), '\n', h('td', 'Top-1')),
        h('tr', h('td', 'Small'), '\n', h('td'), '\n', h('td', '71.2')),
      ),
    ],
    dump: 'Model Top-1\nSmall 71.2',
  },
  'cells with nothing between their tags are glued': {
    page: [h('table', h('tr', h('td', 'Model'), h('td', 'Top-1')))],
    dump: 'ModelTop-1',
  },
  'no-break spaces between cells stay': {
    page: [h('table', h('tr', h('td', 'Model'), ' ', h('td', '\u00a0\u00a0'), ' ', h('td', 'AP')))],
    dump: 'Model ~~ AP',
  },
  'paragraphs in cells take a line each': {
    page: [
      h(
        'table',
        h('tr', h('td', h('p', 'a')), h('td', h('p', 'b'))),
        h('tr', h('td', h('div', 'c')), h('td', h('div', 'd'))),
      ),
    ],
    dump: 'a\n\nb\n\nc\nd',
  },
  'an alternative text stands above its figure line': {
    page: [
      h('p', 'See the chart.'),
      h('figure', h('img', { alt: 'Loss curve' }), h('figcaption', 'Figure 1: Loss')),
      h('p', 'It falls.'),
    ],
    dump: 'See the chart.\n\nLoss curve\nFigure 1: Loss\n\nIt falls.',
  },
  'an alternative text is glued to the name after it': {
    page: [h('p', h('img', { alt: 'Ada Low' }), h('b', 'Ada Low'), ' is an engineer.')],
    dump: 'Ada LowAda Low is an engineer.',
  },
  'code set with breaks loses its margin': {
    page: [h('pre', 'if ready:', h('br'), '    go()', h('br'), h('br'), '    stop()')],
    dump: 'if ready:\ngo()\n\nstop()',
  },
  'code at top level keeps its margin': {
    page: [h('p', 'Thus:'), h('pre', '  if ready:\n      go()\n'), h('p', 'Done.')],
    dump: 'Thus:\n\n  if ready:\n      go()\n\nDone.',
  },
  'two pieces of code have nothing between them': {
    page: [h('pre', 'one\n'), h('pre', 'two')],
    dump: 'one\ntwo',
  },
  'a quote has no mark': {
    page: [h('p', 'She said:'), h('blockquote', h('p', 'Ship it.')), h('p', 'We did.')],
    dump: 'She said:\n\nShip it.\n\nWe did.',
  },
  'lists nest by two spaces': {
    page: [h('ul', h('li', 'a', h('ul', h('li', 'b', h('ol', h('li', 'c'))))), h('li', 'd'))],
    dump: '  • a\n    • b\n      1. c\n  • d',
  },
  'items of paragraphs stand apart': {
    page: [h('ul', h('li', h('p', 'a'), h('p', 'more')), h('li', h('p', 'b'))), h('p', 'After.')],
    dump: '  • a\n\n    more\n\n  • b\n\nAfter.',
  },
  'a break in an item': {
    page: [h('ul', h('li', 'a', h('br'), 'b'))],
    dump: '  • a\n    b',
  },
  'a list of nothing but links is gone': {
    page: [
      h('p', 'Read on:'),
      h('ul', h('li', h('a', 'here')), h('li', h('a', 'there'))),
      h('p', 'Bye.'),
    ],
    dump: 'Read on:\n\nBye.',
  },
  'a lone sign is gone, a letter is not': {
    page: [h('table', h('tr', h('td', 'a'), ' ', h('td', '✓'), ' ', h('td', 'b')))],
    dump: 'a b',
  },
  'boxes begin a line and nothing more': {
    page: [h('div', 'a'), 'b', h('div', 'c'), '\n\n d ', h('div', 'e'), h('span', 'f')],
    dump: 'a\nb\nc\nd\ne\nf',
  },
  'the line of the author is gone': {
    page: [h('p', 'Text.'), h('p', { class: 'post-meta' }, 'by Ada on Monday'), h('p', 'More.')],
    dump: 'Text.\n\nMore.',
  },
  'superscripts and links leave their text': {
    page: [h('p', 'A factor of 10', h('sup', '3'), ' as ', h('a', 'they'), ' say.')],
    dump: 'A factor of 103 as they say.',
  },
};

describe('the renderer of the dumps', () => {
  for (const [name, { page, dump }] of Object.entries(SHAPES)) {
    test(name, () => {
      assert.equal(render(page).text.replaceAll('\u00a0', '~'), dump);
    });
  }

  test('knows the lines of every element', () => {
    const code = h('pre', 'c\n\nd\n');
    const item = h('li', 'Run:', code);
    const paragraph = h('p', 'Text.');
    const { lines } = render([paragraph, h('ol', item)]);
    assert.deepEqual(lines.get(paragraph), [1, 1]);
    assert.deepEqual(lines.get(item), [3, 6]);
    assert.deepEqual(lines.get(code), [4, 6]);
  });
});
