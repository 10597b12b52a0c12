import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { repeated } from './corpus.ts';
import { runChild } from './run-child.ts';

const WORKS = { import: 'ingest-child.ts', parse: 'parse-child.ts' } as const;

/** What is done with a dump: entries of all posts, or their structure alone. */
export type Work = keyof typeof WORKS;

const MeasuredSchema = z.object({ peak: z.number(), posts: z.number(), seconds: z.number() });

export interface Measured extends z.output<typeof MeasuredSchema> {
  work: Work;
  /** Length of the dump. */
  bytes: number;
}

const PIECE = 8_000_000;

/**
 * Imports and parses one dump of that length, each in a process of its own.
 *
 * @returns the largest memory that each process ever held
 */
export function measureMemory(text: string, bytes: number): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-bench-'));
  try {
    const dump = join(folder, 'big.txt');
    const written = writeDump(dump, text, bytes);
    const measure = (work: Work): Measured => ({
      work,
      bytes: written,
      ...runChild(WORKS[work], [dump, join(folder, work)], MeasuredSchema),
    });
    return [measure('import'), measure('parse')];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeDump(path: string, text: string, bytes: number): number {
  const file = openSync(path, 'w');
  let written = 0;
  for (let part = 0; written < bytes; part += 1) {
    const piece = repeated(text, Math.min(PIECE, bytes - written));
    written += writeSync(file, piece.replaceAll('Read More', `Part ${part}.\n\nRead More`));
  }
  closeSync(file);
  return written;
}
