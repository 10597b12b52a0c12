import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { splitLines } from '../../src/lib/dump/line.ts';
import { splitPosts } from '../../src/lib/dump/split-posts.ts';
import { latticeOf, type Lattice } from '../../src/lib/blocks/segment/lattice.ts';
import { LABELS, labelIndex, type Label } from '../../src/lib/blocks/segment/labels.ts';
import { sceneOf } from '../../src/lib/blocks/segment/scene.ts';
import type { Model } from '../../src/lib/blocks/segment/model.ts';
import { namesOfGold } from './names-of-gold.ts';

/** One post with the true label of each of its lines. */
export interface Example {
  folder: string;
  dump: string;
  lattice: Lattice;
  /** Positions in `LABELS`. */
  truth: number[];
  /** Line numbers in the dump. */
  lines: number[];
}

interface GoldBlock {
  lines: [number, number];
  type: string;
}

const isLabel = (type: string): type is Label => LABELS.some((label) => label === type);

function truthOf(blocks: readonly GoldBlock[]): Map<number, Label> {
  const labels = new Map<number, Label>();
  for (const { lines, type } of blocks) {
    if (!isLabel(type)) continue;
    const further = type === 'code' ? 'code+' : type === 'table' ? 'table+' : type;
    for (let line = lines[0]; line <= lines[1]; line += 1)
      labels.set(line, line === lines[0] ? type : further);
  }
  return labels;
}

function readBlocks(path: string): GoldBlock[] {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((row) => row !== '');
  return rows.map((row): GoldBlock => JSON.parse(row));
}

/**
 * Every post of the dumps of a folder that have gold.
 *
 * @throws when none has
 */
export function readExamples(folder: string, model: Model): Example[] {
  return namesOfGold(folder).flatMap((name) => {
    const dump = basename(name, '.gold.jsonl');
    const labels = truthOf(readBlocks(join(folder, name)));
    const text = readFileSync(join(folder, `${dump}.txt`), 'utf8');
    return splitPosts(splitLines(text)).map((post) => {
      const scene = sceneOf(post.lines);
      const lattice = latticeOf(scene, model);
      const lines = scene.facts.map((facts) => facts.line.number);
      const truth = lines.map((line) => labelIndex(labels.get(line) ?? 'paragraph'));
      return { folder, dump, lattice, lines, truth };
    });
  });
}
