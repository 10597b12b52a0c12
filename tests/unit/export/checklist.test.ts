import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toChecklist } from '../../../src/lib/export/checklist.ts';
import { stepMarkdownOf } from '../../../src/lib/export/step-markdown.ts';
import { proceduresOf } from '../../../src/lib/extract/procedures/procedures-of.ts';
import { walkthroughOf } from '../../../src/lib/extract/procedures/walkthrough-of.ts';
import { WalkthroughFileSchema } from '../../../src/schemas/walkthrough-file.ts';
import { readBody } from '../extract/procedures/entry.ts';

function checklistOf(body: string): string {
  const read = readBody(body);
  const markdown = stepMarkdownOf(read.tree, read.units, read.ids);
  const services: string[] = [];
  const file = WalkthroughFileSchema.parse({
    schemaVersion: 1,
    id: 'p1',
    slug: 'trays',
    title: 'Trays *and* racks',
    publisher: 'aws',
    url: 'https://example.org/trays',
    page: 'posts/trays.html',
    readingMinutes: 1,
    walkthrough: walkthroughOf({ services, ...read }),
    procedures: proceduresOf({ title: 'Trays', services, ...read }).map((procedure) => ({
      ...procedure,
      steps: procedure.steps.map((step) => ({ ...step, markdown: markdown[step.id] ?? null })),
    })),
  });
  return toChecklist(file, { byline: 'Ada · AWS', address: 'trays.html' });
}

test('a walkthrough as a list with boxes, before it what is needed, behind it what is to be removed', () => {
  const text = checklistOf(
    '## Prerequisites\n\n- A `tray`\n\n## Go\n\n1. Open it.\n2. Create an endpoint.\n\n## Clean up\n\n- the tray\n\nYou are charged by the hour.\n',
  );
  assert.equal(
    text,
    `# Trays \\*and\\* racks

Ada · AWS

[The page](trays.html) · [The original](https://example.org/trays)

## Before you start

- [ ] A tray

## Go

1. [ ] Open it.
2. [ ] Create an endpoint.

## Clean up

- [ ] the tray
- [ ] Made on the way and billed as long as it exists: endpoint.

## Costs

- You are charged by the hour.
`,
  );
});

test('numbers go on over what stands between, and what stands between belongs to its step', () => {
  const text = checklistOf(
    '1. Run it:\n\n```bash\nrun\n```\n\nNote: it takes long.\n\n2. Choose:\n   1. one\n   2. two\n3. Stop.\n',
  );
  assert.match(
    text,
    /1\. \[ \] Run it:\n\n {3}```bash\n {3}run\n {3}```\n\n {3}Note: it takes long\.\n\n2\. \[ \] Choose:\n {3}1\. one\n {3}2\. two\n\n3\. \[ \] Stop\./,
  );
});

test('a step that begins with code gets no box, and text no meaning that it did not have', () => {
  const text = checklistOf('1. ```bash\n   run\n   ```\n\n2. \\[x] \\*Done\\*\n');
  assert.match(text, /1\. ```bash/);
  assert.match(text, /2\. \[ \] \\\[x\] \\\*Done\\\*/);
});
