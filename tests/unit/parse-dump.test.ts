import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDump } from '../../src/lib/parse-dump.ts';

const LAMP =
  'The lamp in our hall has to find out by itself whether anybody is there, and listens.';
const FLOOR =
  'The floor of our hall creaks wherever somebody walks, which is why a lamp can hear it.';

function post(title: string, ...text: string[]): string {
  return [title, '', title, '', ...text, '', 'Read More', ''].join('\n');
}

test('posts are numbered, and know their lines from the title to the separator', () => {
  const dump = `\n${post('A lamp', LAMP)}\n\n${post('A floor', FLOOR, '', LAMP)}\n`;
  const { file, posts } = parseDump(dump, 'a.txt');
  assert.equal(file, 'a.txt');
  assert.deepEqual(
    posts.map(({ post: position, lines, title }) => [position, lines, title]),
    [
      [1, [2, 8], 'A lamp'],
      [2, [11, 19], 'A floor'],
    ],
  );
});

test('a post that repeats an earlier one has its number, any other has none', () => {
  const dump = post('A floor', FLOOR) + post('A lamp', LAMP) + post('A lamp', LAMP);
  assert.deepEqual(
    parseDump(dump, 'a.txt').posts.map(({ duplicateOf }) => duplicateOf),
    [null, null, 2],
  );
});

test('the code of an item stands as if it stood alone, that between paragraphs as it is', () => {
  const dump = post(
    'A lamp',
    LAMP,
    '',
    '  1. Run the following command to see whether it hears you:',
    '    lamp listen --level 3 \\',
    '      --floor hall',
    '  2. Walk.',
    '',
    'The following code does it from afar:',
    '',
    'def listen(floor):',
    '    return lamp.hears(floor)',
    '',
    'It says so at once.',
  );
  const codes = parseDump(dump, 'a.txt').posts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'code' ? [block] : [])),
  );
  assert.deepEqual(
    codes.map(({ code, in_item: inItem, depth }) => [code, inItem, depth]),
    [
      ['lamp listen --level 3 \\\n  --floor hall', true, 1],
      ['def listen(floor):\n    return lamp.hears(floor)', false, 0],
    ],
  );
});

test('code that is itself indented keeps that below an item', () => {
  const dump = post(
    'A lamp',
    LAMP,
    '',
    '  1. Add the following code where it listens:',
    '        if floor.creaks():',
    '            lamp.on()',
    '  2. Walk.',
  );
  const code = parseDump(dump, 'a.txt').posts[0]?.blocks.find(({ type }) => type === 'code');
  assert.ok(code?.type === 'code');
  assert.deepEqual([code.code, code.depth], ['    if floor.creaks():\n        lamp.on()', 1]);
});

test('each heading has a level of its own, however many blocks lie between', () => {
  const headings = ['1. What we have', '1.1. The lamp', '1.2. The floor', '2. What we want'];
  const [read] = parseDump(
    post('A lamp', LAMP, '', ...headings.flatMap((heading) => [heading, '', FLOOR, ''])),
    'a.txt',
  ).posts;
  assert.deepEqual(
    read?.blocks.flatMap((block) =>
      block.type === 'heading' ? [`${block.level} ${block.text}`] : [],
    ),
    ['2 1. What we have', '3 1.1. The lamp', '3 1.2. The floor', '2 2. What we want'],
  );
});

test('each sample has a language of its own', () => {
  const [read] = parseDump(
    post(
      'A lamp',
      LAMP,
      '',
      'Run the following command:',
      '',
      'pip install lamp && export LAMP_LEVEL=3',
      '',
      'The following code does it from afar:',
      '',
      'import lamp',
      '',
      'def listen(floor):',
      '    return lamp.hears(floor)',
    ),
    'a.txt',
  ).posts;
  assert.deepEqual(
    read?.blocks.flatMap((block) => (block.type === 'code' ? [block.lang] : [])),
    ['bash', 'python'],
  );
});
