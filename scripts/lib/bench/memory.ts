import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { repeated } from './corpus.ts';

const MeasuredSchema = z.object({ peak: z.number(), posts: z.number(), seconds: z.number() });

export interface Measured extends z.output<typeof MeasuredSchema> {
  /** Length of the dump. */
  bytes: number;
}

const CHILD = join(import.meta.dirname, 'ingest-child.ts');
const PIECE = 8_000_000;

/**
 * Imports one dump of that length in a process of its own.
 *
 * @returns the largest memory that the process ever held
 */
export function ingestMemory(text: string, bytes: number): Measured {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-bench-'));
  try {
    const dump = join(folder, 'big.txt');
    const written = writeDump(dump, text, bytes);
    const child = spawnSync(process.execPath, [CHILD, dump, join(folder, 'content')], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (child.status !== 0) throw new Error(`The import of ${bytes} bytes failed: ${child.stderr}`);
    return { ...MeasuredSchema.parse(JSON.parse(child.stdout)), bytes: written };
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
