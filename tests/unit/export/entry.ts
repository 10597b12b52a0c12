import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { cellsOf } from '../../../src/lib/export/cells-of.ts';
import type { ExportedPost } from '../../../src/lib/export/notebook.ts';
import { samplesOf } from '../../../src/lib/extract/samples/samples-of.ts';
import { unitsOf } from '../../../src/lib/extract/units-of.ts';
import { parseEntry } from '../../../src/lib/mdx/parse-entry.ts';

const HEAD = `---
title: Trays & "racks"
slug: trays
publisher: aws
kind: walkthrough
readingMinutes: 1
---

`;

/** A post with this body, with ids `u0`, `u1`, … for its parts. */
export function exportedPost(body: string): ExportedPost {
  const { tree, issues } = parseEntry(HEAD + body, 'trays.mdx');
  assert.ok(tree, JSON.stringify(issues));
  const units = unitsOf(tree);
  const ids = new Map<Nodes, string>(units.map((unit, index) => [unit.node, `u${String(index)}`]));
  const samples = samplesOf({ id: 'p1', slug: 'trays', publisher: 'aws', tree, units, ids });
  return {
    id: 'p1',
    title: 'Trays & "racks"',
    byline: 'Ada · AWS',
    address: 'trays.html',
    url: undefined,
    samples,
    cells: cellsOf({ id: 'p1', tree, ids, samples }),
  };
}

export function fence(info: string, code: string, indent = ''): string {
  return `\`\`\`${info}\n${code}\n\`\`\``.replaceAll(/^(?=.)/gm, indent);
}
