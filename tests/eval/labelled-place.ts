import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Fields that name a labelled sentence by its place, as its words stay outside the repository. */
export const PLACE = {
  /** Name of the dump without its ending: `d003` of bench/dev, `000` of the seeds. */
  dump: z.string(),
  /** From 1. */
  line: z.int(),
  /** Characters of the line before the sentence, and of the sentence. */
  column: z.int(),
  length: z.int(),
};

interface Place {
  dump: string;
  line: number;
  column: number;
  length: number;
}

const read = new Map<string, string[]>();

function linesOf(dump: string, shared: string): string[] {
  const known = read.get(dump);
  if (known) return known;
  const folder = dump.startsWith('d') ? join(shared, 'bench', 'dev') : join(shared, 'seeds');
  const lines = readFileSync(join(folder, `${dump}.txt`), 'utf8').split('\n');
  read.set(dump, lines);
  return lines;
}

/** A line of a dump, counted from 1; empty where the dump has none. */
export const lineOf = (dump: string, line: number, shared: string): string =>
  linesOf(dump, shared)[line - 1] ?? '';

/** The sentence at a place; `shared` is the folder of the dumps. */
export const sentenceAt = ({ dump, line, column, length }: Place, shared: string): string =>
  lineOf(dump, line, shared).slice(column, column + length);
