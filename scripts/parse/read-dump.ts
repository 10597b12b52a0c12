import { readFileSync } from 'node:fs';
import { decodeDump } from '../../src/lib/dump/decode-dump.ts';
import { parseDump } from '../../src/lib/parse-dump.ts';
import type { ParsedDump } from '../../src/lib/post.ts';

/** A dump read from disk and parsed. */
export interface ReadDump {
  file: string;
  text: string;
  parsed: ParsedDump;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder; name the dumps in it',
  EACCES: 'the file may not be read',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

/** Reads and parses a dump, or says in one line why not. */
export function readDump(file: string): ReadDump | { problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { problem: `${file}: ${reasonOf(error)}` };
  }
  const decoded = decodeDump(bytes, file);
  if (decoded.text === null) {
    const issue = decoded.issues[0];
    return { problem: `${file}: ${issue?.message ?? 'cannot be read'} ${issue?.hint ?? ''}` };
  }
  return { file, text: decoded.text, parsed: parseDump(decoded.text, file) };
}
