import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../../src/lib/issue.ts';
import { OriginalsSchema } from '../../../src/schemas/originals.ts';
import type { Original } from '../../../src/schemas/originals.ts';
import { shownPath } from './list-dumps.ts';

/** The addresses and dates that lie beside the dumps of a folder. */
export type OriginalsReader = (folder: string) => readonly Original[];

const NAME = 'originals.json';
const HINT = 'It is a list of rows with title, publisher, url and published (or null).';

/** Reads each folder's `originals.json` once; a file that is not valid is reported and not used. */
export function createOriginalsReader(report: (issue: Issue) => void): OriginalsReader {
  const known = new Map<string, readonly Original[]>();
  return (folder) => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const rows = readOriginals(join(folder, NAME), report);
    known.set(folder, rows);
    return rows;
  };
}

/** Spreadsheets and some editors put a byte order mark in front. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function readOriginals(path: string, report: (issue: Issue) => void): readonly Original[] {
  if (!existsSync(path)) return [];
  const file = shownPath(path);
  const complain = (message: string): readonly Original[] => {
    report({ code: 'originals', severity: 'error', file, line: 0, message, hint: HINT });
    return [];
  };
  try {
    const parsed = OriginalsSchema.safeParse(JSON.parse(withoutMark(readFileSync(path, 'utf8'))));
    if (parsed.success) return parsed.data;
    const [first] = parsed.error.issues;
    return complain(`${first?.path.join('.') ?? ''}: ${first?.message ?? 'not valid'}`);
  } catch {
    return complain('The file is not valid JSON.');
  }
}
