import assert from 'node:assert/strict';
import type { Nodes, Root } from 'mdast';
import type { Unit } from '../../../../src/lib/extract/unit.ts';
import { unitsOf } from '../../../../src/lib/extract/units-of.ts';
import { samplesOf } from '../../../../src/lib/extract/samples/samples-of.ts';
import { parseEntry } from '../../../../src/lib/mdx/parse-entry.ts';
import type { Sample } from '../../../../src/schemas/sample.ts';

const HEAD = `---
title: Trays
slug: trays
publisher: aws
kind: walkthrough
readingMinutes: 1
---

`;

export interface ReadEntry {
  tree: Root;
  units: Unit[];
  /** `u0`, `u1`, … in the order of the parts. */
  ids: Map<Nodes, string>;
  samples: Sample[];
}

/** A post with this body and what the loader knows of it. */
export function readBody(body: string): ReadEntry {
  const { tree, issues } = parseEntry(HEAD + body, 'trays.mdx');
  assert.ok(tree, JSON.stringify(issues));
  const units = unitsOf(tree);
  const ids = new Map<Nodes, string>(units.map((unit, index) => [unit.node, `u${String(index)}`]));
  const samples = samplesOf({ id: 'p1', slug: 'trays', publisher: 'aws', tree, units, ids });
  return { tree, units, ids, samples };
}
