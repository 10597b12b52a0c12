import type { Issue } from '../issue.ts';

/** The text of a dump, or null when it has none. */
export type DecodedDump = { text: string; issues: Issue[] } | { text: null; issues: Issue[] };

const BOM = '\uFEFF';
const REPLACEMENT = '\uFFFD';
/** So many of the first bytes are looked at to tell a picture or an archive from a text. */
const BINARY_SAMPLE = 8192;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** UTF-16 says so by its first sign, the byte order mark. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** A NUL byte near the start: no text in UTF-8 has one, nearly every binary format does. */
function looksBinary(bytes: Uint8Array): boolean {
  return bytes.subarray(0, BINARY_SAMPLE).includes(0);
}

function lineOf(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}

function brokenBytes(text: string, file: string): Issue[] {
  const at = text.indexOf(REPLACEMENT);
  if (at < 0) return [];
  return [
    {
      code: 'broken-utf8',
      severity: 'warning',
      file,
      line: lineOf(text, at),
      message: 'Some bytes are no text in UTF-8; they were replaced by U+FFFD.',
      hint: 'Save the dump as UTF-8 if the signs matter.',
    },
  ];
}

/** Bytes of a dump → text with `\n` line ends and no byte order mark. Never throws. */
export function decodeDump(bytes: Uint8Array, file: string): DecodedDump {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && looksBinary(bytes)) {
    const message = 'The file is binary, not a text dump.';
    const hint = 'Move it out of the folder of dumps.';
    return {
      text: null,
      issues: [{ code: 'binary', severity: 'error', file, line: 0, message, hint }],
    };
  }
  const decoded = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const bare = decoded.startsWith(BOM) ? decoded.slice(1) : decoded;
  const lines = bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
  // Markdown has no NUL: it would come back from an entry as another character.
  const text = lines.replaceAll('\0', REPLACEMENT);
  return { text, issues: brokenBytes(text, file) };
}
