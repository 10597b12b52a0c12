/** Renders the entries that it is sent: a thread of a build. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createEntryRenderer } from '../../../src/loader/render-file.ts';
import type { EntryFile, EntryOutcome } from '../../../src/loader/render-file.ts';

const settings = z.strictObject({ folder: z.string(), version: z.string() }).parse(workerData);
const renderer = createEntryRenderer(settings);

parentPort?.on('message', (files: EntryFile[]) => void renderAll(files));

async function renderAll(files: readonly EntryFile[]): Promise<void> {
  const outcomes: EntryOutcome[] = [];
  for (const file of files) outcomes.push(await renderer.renderAlone(file));
  parentPort?.postMessage(outcomes);
}
