import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { hubFolder } from './hubs.ts';
import type { HubName } from './hubs.ts';

const SampleSchema = z.object({
  id: z.string(),
  post: z.string(),
  lang: z.string(),
  code: z.string(),
});
export type Sample = z.output<typeof SampleSchema>;

/** The code samples of a site as its machine file has them. */
export function samplesOf(hub: HubName): Sample[] {
  return readFileSync(join(hubFolder(hub), 'api', 'samples.jsonl'), 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => SampleSchema.parse(JSON.parse(row)));
}

/**
 * Ids of the samples that a scan finds: character by character, outer blanks of the query
 * trimmed, case only when the query has a capital.
 */
export function scan(samples: readonly Sample[], query: string, regular: boolean): string[] {
  const wanted = query.trim();
  const minded = wanted !== wanted.toLowerCase();
  const pattern = regular ? new RegExp(wanted, minded ? '' : 'i') : null;
  return samples
    .filter(({ code }) => {
      if (pattern !== null) return pattern.test(code);
      return minded ? code.includes(wanted) : code.toLowerCase().includes(wanted);
    })
    .map(({ id }) => id)
    .toSorted();
}

/** Pieces of code to search for, from all over the samples, each within one line. */
export function piecesOf(samples: readonly Sample[], count: number): string[] {
  const stride = Math.max(1, Math.floor(samples.length / count));
  return samples
    .filter((_, place) => place % stride === 0)
    .slice(0, count)
    .flatMap(({ code }, place) => {
      const lines = code.split('\n').filter((line) => line.trim().length >= 8);
      const line = lines[Math.floor(lines.length / 2)]?.trim() ?? '';
      const start = place % Math.max(1, line.length - 8);
      const piece = line.slice(start, start + 4 + (place % 17)).trim();
      return piece === '' ? [] : [piece];
    });
}
