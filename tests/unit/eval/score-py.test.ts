import { execFileSync } from 'node:child_process';
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { scoreDump } from '../../../src/lib/eval/score-dump.ts';
import { readStructure } from '../../../src/lib/eval/structure.ts';
import type { Structure } from '../../../src/lib/eval/structure.ts';
import { roundScore, summarize, typeScores } from '../../../src/lib/eval/summary.ts';
import { emptyTally } from '../../../src/lib/eval/tally.ts';
import { sharedFolder } from '../../shared.ts';
import { perturb } from './perturb.ts';

const SummarySchema = z
  .object({ types_f1: z.record(z.string(), z.number()) })
  .catchall(z.number().nullable());

for (const folder of ['gold', 'bench/dev']) {
  for (const seed of [0, 1, 2, 3]) {
    test(`scores ${folder}, perturbed with seed ${seed}, as score.py does`, (t) => {
      const shared = sharedFolder();
      if (shared === null) return t.skip('POSTSHELF_SHARED is not set');
      const dumps = readDumps(join(shared, folder), seed);
      const scratch = mkdtempSync(join(tmpdir(), 'postshelf-eval-'));
      try {
        for (const { stem, predicted } of dumps) writePrediction(scratch, stem, predicted);
        const tool = join(shared, 'tools', 'score.py');
        assert.deepEqual(ours(dumps), theirs(tool, join(shared, folder), scratch));
      } finally {
        rmSync(scratch, { recursive: true });
      }
    });
  }
}

interface Dump {
  stem: string;
  text: string;
  gold: Structure;
  predicted: Structure;
}

function readDumps(folder: string, seed: number): Dump[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.jsonl'))
    .map((name, index) => {
      const stem = name.replace('.gold.jsonl', '');
      const read = (end: string): string => readFileSync(join(folder, stem + end), 'utf8');
      const gold = readStructure(read('.gold.jsonl'), read('.gold.posts.json'), name);
      const predicted = seed === 0 ? gold : perturb(gold, seed * 1000 + index);
      return { stem, text: read('.txt'), gold, predicted };
    });
}

function writePrediction(folder: string, stem: string, { blocks, posts }: Structure): void {
  const rows = blocks.map((block) => JSON.stringify(block)).join('\n');
  writeFileSync(join(folder, `${stem}.pred.jsonl`), rows);
  if (posts !== null) writeFileSync(join(folder, `${stem}.pred.posts.json`), JSON.stringify(posts));
}

function ours(dumps: readonly Dump[]): unknown {
  const tally = emptyTally();
  for (const { gold, predicted, text } of dumps) scoreDump(tally, gold, predicted, text);
  const types = [...typeScores(tally)].map(([type, { f1 }]) => [type, roundScore(f1)]);
  const scores = Object.entries(summarize(tally)).map(([name, score]) => [
    name,
    score === null ? null : roundScore(score),
  ]);
  return { ...Object.fromEntries(scores), types_f1: Object.fromEntries(types) };
}

function theirs(tool: string, gold: string, predicted: string): unknown {
  const report = execFileSync('python3', [tool, gold, predicted], { encoding: 'utf8' });
  return SummarySchema.parse(JSON.parse(report.trimEnd().split('\n').at(-1) ?? ''));
}
