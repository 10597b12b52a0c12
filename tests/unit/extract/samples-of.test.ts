import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { samplesOf } from '../../../src/lib/extract/samples/samples-of.ts';
import { unitsOf } from '../../../src/lib/extract/units-of.ts';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';
import { SampleSchema } from '../../../src/schemas/sample.ts';

const HEAD = `---
title: Trays
slug: trays
publisher: aws
kind: walkthrough
readingMinutes: 1
---

`;

function samplesIn(body: string) {
  const entry = parseEntry(HEAD + body, 'trays.mdx');
  assert.ok(entry.tree, JSON.stringify(entry.issues));
  const units = unitsOf(entry.tree);
  const ids = new Map<Nodes, string>(units.map((unit, index) => [unit.node, `u${String(index)}`]));
  const source = { id: 'p1', slug: 'trays', publisher: 'aws', tree: entry.tree, units, ids };
  return samplesOf(source).map((sample) => SampleSchema.parse(sample));
}

const fence = (info: string, code: string): string => `\`\`\`${info}\n${code}\n\`\`\`\n\n`;

test('a sample knows its section, its step and the sentence before it', () => {
  const [inside, after, later] = samplesIn(
    `## Fill\n\n1. Open it. Then run:\n\n   ${fence('bash', 'tray open').replaceAll('\n', '\n   ')}\n\n` +
      `It opened. You see:\n\n${fence('text output', 'open')}## Close\n\nDo this:\n\n${fence('python', 'close()')}`,
  );
  assert.equal(inside?.section?.title, 'Fill');
  assert.equal(inside?.step?.number, 1);
  assert.equal(inside?.leadIn, 'Then run:');
  assert.deepEqual([after?.role, after?.kind, after?.step?.number], ['output', 'output', 1]);
  assert.equal(after?.leadIn, 'You see:');
  assert.deepEqual([later?.section?.title, later?.step], ['Close', null]);
});

test('what Python takes in, talks to, defines and calls', () => {
  const [sample] = samplesIn(
    fence(
      'python',
      'import os, numpy as np\nfrom trays.core import Tray\n\nclass Shelf(Tray):\n    def lift(self):\n        return np.max(self.rows)\n\nstore = boto3.client("s3")  # not call(this)\nprint("nor.this()")\nlift()',
    ),
  );
  assert.deepEqual(sample?.libraries, ['trays', 'os', 'numpy']);
  assert.deepEqual(sample.services, ['s3']);
  assert.deepEqual(sample.defines, ['lift', 'Shelf']);
  assert.deepEqual(sample.calls, ['np.max', 'boto3.client']);
  assert.deepEqual([sample.kind, sample.damage], ['program', []]);
});

test('files, addresses, options and rows of output are neither packages nor programs', () => {
  const [listed, printed] = samplesIn(
    fence(
      'bash',
      'pip3 install -r needs.txt "ink[gel]>=2" paper==1.4 -i https://host/simple\nconda install -n desk -c shop glue\nor\npython3.11 -m pip install @desk/tray@^2 ./here.whl',
    ) + fence('bash', 'kubectl top pods\nname   cpu\ntray   3m\nreal    0m3.2s'),
  );
  assert.deepEqual(listed?.libraries, [
    ...['ink', 'paper', 'glue', '@desk/tray', 'pip', 'conda', 'python'],
  ]);
  assert.deepEqual(printed?.libraries, ['kubectl']);
});

test('what one sample imports another of the post calls', () => {
  const [, second, other, third] = samplesIn(
    fence('python', 'import paper as pp\nfrom desk.ink import Pen, Gum as G\nimport os.path') +
      fence('python', 'pp.fold(1)\nG()\nos.getcwd()') +
      fence('javascript', 'pp.fold(1)') +
      fence('python', 'def Pen():\n    pass\n\nPen()\nspp.fold(1)\n# pp.fold(1)'),
  );
  assert.deepEqual(second?.libraries, ['paper', 'desk', 'os']);
  assert.deepEqual(other?.libraries, []);
  assert.deepEqual(third?.libraries, []);
});

test('what a shell runs and installs', () => {
  const [plain, session, image] = samplesIn(
    fence(
      'bash',
      'cd trays && sudo docker pull quay.io/trays/lift:2\npip install -q "ink[all]>=2" paper\naws s3 cp a s3://b/c',
    ) +
      fence('bash', '$ git clone trays\nCloning into trays') +
      fence('dockerfile', 'FROM python:3.12-slim'),
  );
  assert.deepEqual(plain?.libraries, ['ink', 'paper', 'docker', 'pip', 'aws']);
  assert.deepEqual(plain.services, ['s3']);
  assert.deepEqual(plain.images, ['quay.io/trays/lift:2']);
  assert.deepEqual([session?.kind, session?.libraries], ['session', ['git']]);
  assert.deepEqual([image?.kind, image?.images], ['configuration', ['python:3.12-slim']]);
});

test('dashes and quotes of prose in code are said, those in its texts and remarks are not', () => {
  const damage = (lang: string, code: string) => samplesIn(fence(lang, code))[0]?.damage;
  assert.deepEqual(damage('bash', 'tray open –-upgrade'), ['typography']);
  assert.deepEqual(damage('python', 'lift(“top”)'), ['typography']);
  assert.deepEqual(damage('python', 'say("from – to “here”")  # “why” – so'), []);
  assert.deepEqual(damage('bash', 'tray open --upgrade - –'), []);
  assert.deepEqual(damage('text', 'He said “no” –really'), []);
});

test('what the dump took away is said', () => {
  const [flat, whole, cut, kept] = samplesIn(
    fence('python', 'def lift():\nreturn 1') +
      fence('python', 'def lift():\n    # slow\n\n    return 1') +
      fence('bash', 'tray lift\n--left') +
      fence('bash', 'tray lift \\\n--left'),
  );
  assert.deepEqual(flat?.damage, ['indentation']);
  assert.deepEqual(whole?.damage, []);
  assert.deepEqual(cut?.damage, ['backslash']);
  assert.deepEqual(kept?.damage, []);
});
