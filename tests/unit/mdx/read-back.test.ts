import { test } from 'node:test';
import assert from 'node:assert/strict';
import { splitLines } from '../../../src/lib/dump/line.ts';
import { accountFor } from '../../../src/lib/mdx/account-for.ts';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';
import { firstDifference } from '../../../src/lib/mdx/same-tree.ts';
import { toEntry } from '../../../src/lib/mdx/to-entry.ts';
import { parseDump } from '../../../src/lib/parse-dump.ts';

const DUMP = `A lamp for the hall

The lamp in our hall has to find out by itself whether anybody is there, and it does so by listening to the floor.

It was meant for the stairs at first, which creak so much that it never went out at all in its first week.

What to do

Call listen_once() in lamp.py, which costs $5 & more, and look at the [second] column.

  • First: screw the lamp in.
  • Then: wait until it blinks.
  • Last: press the button once.

  1. Take the ladder away.
  2. Switch the light on.

def listen_once(floor):
    return floor.creaks() > 3

How it goes on

The next lamp will stand in the kitchen, where the floor does not creak and the fridge hums all day.


About the Author

Ada Lamp is a senior engineer at a maker of lamps. She works on lamps that listen, and holds a degree in floors.

Read More
`;
const [POST] = parseDump(DUMP, 'a.txt').posts;
assert.ok(POST);
const post = POST;
const WRITTEN = toEntry(post, {
  file: 'a.txt',
  slug: 'a',
  hash: '0123456789abcdef',
  original: null,
  duplicateOf: null,
});

/** What the checks after a write say about a text that should be the entry. */
function problemOf(mdx: string): string | null {
  const entry = parseEntry(mdx, 'a.mdx');
  if (entry.post === null) return entry.issues[0]?.message ?? 'refused';
  const difference = firstDifference(WRITTEN.tree, entry.tree);
  return difference ?? accountFor(splitLines(DUMP), post, mdx)[0]?.message ?? null;
}

test('the entry as it was written passes', () => {
  assert.equal(problemOf(WRITTEN.mdx), null);
});

/** Each changes one place of the body; what is left reads well, and says something else. */
const CHANGES: Record<string, [from: string | RegExp, to: string]> = {
  'a heading of another level': ['## What to do', '### What to do'],
  'a heading that became a paragraph': ['## What to do', 'What to do'],
  'a heading that became code': ['## What to do', '```\nWhat to do\n```'],
  'a paragraph cut in two': ['by itself whether', 'by itself\n\nwhether'],
  'two paragraphs that became one': ['\n\nIt was', '\nIt was'],
  'two blocks in another order': [/(## What to do)\n\n(Call.*)\n/, '$2\n\n$1\n'],
  'a break within a paragraph': ['by itself whether', 'by itself\\\nwhether'],
  'a letter of a paragraph': ['listening to', 'listen1ng to'],
  'a letter of a heading': ['What to do', 'What to d0'],
  'a letter of an item': ['screw the lamp', 'screw the lamb'],
  'a letter of inline code': ['`lamp.py`', '`lump.py`'],
  'a letter of a sample': ['creaks()', 'cracks()'],
  'the language of a sample': ['```python', '```bash'],
  'the indentation of a sample': ['    return', '  return'],
  'a blank line in a sample': ['(floor):\n', '(floor):\n\n'],
  'a fence that is not closed': [/\n```\n/, '\n'],
  'inline code that became text': ['`lamp.py`', 'lamp.py'],
  'text that became inline code': ['the floor.', 'the `floor`.'],
  'a term that is not bold': ['**Then**', 'Then'],
  'a bold term that grew': ['**Then**: wait', '**Then: wait**'],
  'emphasis that nobody wrote': ['find out by', 'find *out* by'],
  'a link that nobody wrote': ['anybody is', '[anybody](x) is'],
  'a picture that nobody wrote': ['anybody is', '![anybody](x) is'],
  'a formula that nobody wrote': ['anybody is', '$$anybody$$ is'],
  'a sign that is spelled': [' & more', ' &amp;amp; more'],
  'an item less': [/- \*\*Then\*\*.*\n/, ''],
  'an item below another': ['- **Then**', '  - **Then**'],
  'items in another order': [/(1\. .*)\n2\. (.*)/, '1. $2\n2. Take the ladder away.'],
  'a list that starts elsewhere': ['1. Take', '3. Take'],
  'a list that became a list of points': [/1\. (Take.*)\n2\. /, '- $1\n- '],
  'a list within a quote': ['1. Take', '> 1. Take'],
  'a component of another name': [/Bio/g, 'Figure'],
  'a component around a paragraph': [/(## How it goes on)/, '<Entry>a</Entry>\n\n$1'],
  'a component around more than it had': [/(## About.*\n\n)(<Bio.*\n)/, '$2\n$1'],
  'an attribute of a component': ['name="Ada Lamp"', 'name="Ada Lump"'],
  'a rule between blocks': ['\n## What', '\n***\n\n## What'],
  'a table between blocks': ['\n## What', '\n| a |\n| - |\n\n## What'],
  'a program': ['\n## What', '\nexport const a = 1\n\n## What'],
  'a definition': ['\n## What', '\n[second]: x\n\n## What'],
};

for (const [name, [from, to]] of Object.entries(CHANGES)) {
  test(`read back, the entry is refused for ${name}`, () => {
    const end = WRITTEN.mdx.indexOf('\n---\n', 4);
    const body = WRITTEN.mdx.slice(end);
    const changed = WRITTEN.mdx.slice(0, end) + body.replace(from, to);
    assert.notEqual(changed, WRITTEN.mdx, WRITTEN.mdx);
    assert.notEqual(problemOf(changed), null, changed);
  });
}
