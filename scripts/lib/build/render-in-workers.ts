import { join } from 'node:path';
import { z } from 'zod';
import type { RenderMany } from '../../../src/loader/render-entries.ts';
import { inWorkers } from './workers.ts';

/** Entries that one thread gets at a time. */
const PORTION = 8;
const OutcomesSchema = z.array(
  z.union([
    z.strictObject({ slug: z.string(), digest: z.string() }),
    z.strictObject({ slug: z.string(), needsLedger: z.literal(true) }),
    z.strictObject({
      slug: z.string(),
      issues: z.array(
        z.strictObject({
          code: z.string(),
          severity: z.enum(['error', 'warning']),
          file: z.string(),
          line: z.number(),
          message: z.string(),
          hint: z.string(),
        }),
      ),
    }),
  ]),
);

const SCRIPT = join(import.meta.dirname, 'entry-worker.ts');

/** Renders entries in several threads; a few are not worth the start of one. */
export const renderInWorkers: RenderMany = async (files, settings) => {
  if (files.length <= PORTION) return [];
  const portions = Array.from({ length: Math.ceil(files.length / PORTION) }, (_, place) =>
    files.slice(place * PORTION, (place + 1) * PORTION),
  );
  const outcomes = await inWorkers(portions, {
    script: SCRIPT,
    data: settings,
    read: (answer) => OutcomesSchema.parse(answer),
  });
  return outcomes.flat();
};
