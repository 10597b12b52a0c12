import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { renderEntries } from '../../../src/loader/render-entries.ts';
import type { RenderMany } from '../../../src/loader/render-entries.ts';
import { createEntryRenderer } from '../../../src/loader/render-file.ts';
import { readDigests, readRecord, readRendered } from '../../../src/loader/rendered-files.ts';

/** A project whose code is one file of each folder that decides how entries look. */
class Project {
  readonly root = mkdtempSync(join(tmpdir(), 'postshelf-loader-'));
  readonly content = join(this.root, 'content');
  readonly rendered = join(this.root, 'rendered');

  constructor(t: TestContext) {
    t.after(() => {
      rmSync(this.root, { recursive: true });
    });
    for (const folder of ['src/lib', 'src/loader', 'src/schemas'])
      this.write(join(folder, 'code.ts'), '');
    this.write('package-lock.json', '{}');
  }

  write(path: string, text: string): void {
    mkdirSync(join(this.root, path, '..'), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  entry(slug: string, body: string, summary = 'Of lamps.'): void {
    const head = ['title: Lamps', `slug: ${slug}`, 'publisher: aws', 'kind: news'];
    const more = [
      'authors: []',
      `summary: ${summary}`,
      'readingMinutes: 1',
      'topics: []',
      'services: []',
    ];
    const lines = ['---', ...head, ...more, 'languages: []', '---', '', body, ''];
    this.write(`content/posts/${slug}.mdx`, lines.join('\n'));
  }

  render(renderMany?: RenderMany): Promise<ReadonlyMap<string, string>> {
    return renderEntries(this, renderMany);
  }

  text(slug: string): string {
    return readRendered(this.rendered, slug, 'html');
  }

  ledger(): string {
    return readFileSync(join(this.content, 'ids.json'), 'utf8');
  }
}

/** Renders in this thread what the ledger knows, and tells which entries it was given. */
function alone(given: string[]): RenderMany {
  return async (files, settings) => {
    const renderer = createEntryRenderer(settings);
    given.push(...files.map(({ slug }) => slug));
    return Promise.all(files.map((file) => renderer.renderAlone(file)));
  };
}

test('entries become HTML and records, with ids that go into the ledger', async (t) => {
  const project = new Project(t);
  project.entry('lamps', '## Dimming\n\nTurn *down*.');
  await project.render();
  assert.match(project.text('lamps'), /<em>down<\/em>/);
  const { id, outline } = readRecord(project.rendered, 'lamps');
  assert.equal(outline[0]?.text, 'Dimming');
  assert.ok(project.ledger().includes(id));
});

test('what did not change is not rendered again', async (t) => {
  const project = new Project(t);
  project.entry('bells', 'They ring.');
  project.entry('lamps', 'They dim.');
  await project.render();
  writeFileSync(join(project.rendered, 'bells.html'), 'untouched');
  project.entry('lamps', 'They glow.');
  await project.render();
  assert.equal(project.text('bells'), 'untouched');
  assert.match(project.text('lamps'), /They glow\./);
});

for (const changed of [
  'src/lib/code.ts',
  'src/loader/code.ts',
  'src/schemas/code.ts',
  'package-lock.json',
])
  test(`after a change of ${changed} everything is rendered again`, async (t) => {
    const project = new Project(t);
    project.entry('lamps', 'They dim.');
    const before = await project.render();
    writeFileSync(join(project.rendered, 'lamps.html'), 'old');
    project.write(changed, '// changed');
    const after = await project.render();
    assert.match(project.text('lamps'), /They dim\./);
    assert.notEqual(before.get('lamps'), after.get('lamps'));
  });

test('an entry that is gone is forgotten, a file that is gone is made again', async (t) => {
  const project = new Project(t);
  project.entry('bells', 'They ring.');
  project.entry('lamps', 'They dim.');
  await project.render();
  rmSync(join(project.content, 'posts', 'bells.mdx'));
  rmSync(join(project.rendered, 'lamps.md'));
  await project.render();
  assert.deepEqual([...readDigests(project.rendered).keys()], ['lamps']);
  assert.throws(() => project.text('bells'));
  assert.equal(readRendered(project.rendered, 'lamps', 'md').trim(), 'They dim.');
});

test('entries whose ids are known are rendered side by side, to the same bytes', async (t) => {
  const project = new Project(t);
  project.entry('bells', '## Ringing\n\n```python\nring()\n```');
  project.entry('lamps', '## Dimming\n\n1. Turn down.\n2. Wait.');
  await project.render();
  const [html, ledger] = [project.text('bells') + project.text('lamps'), project.ledger()];
  rmSync(project.rendered, { recursive: true });
  const given: string[] = [];
  await project.render(alone(given));
  assert.deepEqual(given, ['bells', 'lamps']);
  assert.equal(project.text('bells') + project.text('lamps'), html);
  assert.equal(project.ledger(), ledger);
});

test('new parts get their ids from the whole ledger, as if all had been rendered in a row', async (t) => {
  const [one, other] = [new Project(t), new Project(t)];
  for (const project of [one, other]) {
    project.entry('bells', '## Ringing\n\nOnce.');
    project.entry('lamps', '## Dimming\n\nSlowly.');
    await project.render();
    project.entry('bells', '## Ringing\n\nOnce.\n\n## Silence\n\nThen.');
    project.entry('clocks', '## Ticking\n\nAlways.');
  }
  const given: string[] = [];
  await one.render(alone(given));
  await other.render();
  assert.deepEqual(given, ['bells']);
  assert.equal(one.ledger(), other.ledger());
  assert.equal(one.text('bells'), other.text('bells'));
  assert.match(one.text('bells'), /Silence/);
});

test('a run that is broken off does not hide what it wrote from the next one', async (t) => {
  const project = new Project(t);
  project.entry('lamps', 'They dim.');
  await project.render();
  project.entry('lamps', 'They dim.', 'Of bells.');
  const brokenOff: RenderMany = async (files, settings) => {
    await alone([])(files, settings);
    throw new Error('broken off');
  };
  await assert.rejects(project.render(brokenOff), /broken off/);
  assert.equal(readRecord(project.rendered, 'lamps').summary, 'Of bells.');
  project.entry('lamps', 'They dim.');
  await project.render();
  assert.equal(readRecord(project.rendered, 'lamps').summary, 'Of lamps.');
});

test('every entry that cannot be read is named with its line', async (t) => {
  const project = new Project(t);
  project.entry('bells', 'They ring.\n\n{process.exit()}');
  project.entry('lamps', '{process.exit()}');
  await assert.rejects(project.render(), /bells\.mdx:16: .*\n.*lamps\.mdx:14: /);
});
