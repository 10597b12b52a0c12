import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Corpus } from './corpus.ts';
import { pandocSeconds } from './pandoc.ts';
import { runChild } from './run-child.ts';

const SettledSchema = z.object({
  first: z.number().describe('Seconds of the first run, in which the engine learns the code.'),
  fastest: z.number().describe('Seconds of the fastest run.'),
});

/** How long work on a text takes, in seconds of computing time of all threads. */
export type Settled = z.output<typeof SettledSchema>;

/** How fast a text was read. */
export interface Speed {
  corpus: Corpus;
  lines: Settled;
  markdown: Settled;
  blocks: Settled;
  entries: Settled;
  /** Null without pandoc. */
  pandoc: number | null;
}

/** Measures each kind of work in a process of its own: none learns from another, as in a command. */
export function speedOf(corpus: Corpus): Speed {
  const folder = mkdtempSync(join(tmpdir(), 'postshelf-bench-'));
  try {
    const path = join(folder, 'text');
    writeFileSync(path, corpus.text);
    const measure = (work: string): Settled =>
      runChild('speed-child.ts', [work, path], SettledSchema);
    return {
      corpus,
      lines: measure('lines'),
      markdown: measure('markdown'),
      blocks: measure('blocks'),
      entries: measure('entries'),
      pandoc: pandocSeconds(corpus.text),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
