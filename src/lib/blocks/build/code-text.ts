import type { Line } from '../../dump/line.ts';

function withoutIndent(raw: string, width: number): string {
  let cut = 0;
  while (cut < width && raw.charAt(cut) === ' ') cut += 1;
  return raw.slice(cut);
}

/**
 * The text of a code block. `inked` are its lines with ink; the blank lines between them are put
 * back as empty ones. At most `indent` leading spaces go from each line.
 */
export function codeText(inked: readonly Line[], indent: number): string {
  const rows: string[] = [];
  let at = inked[0]?.number ?? 0;
  for (const line of inked) {
    for (; at < line.number; at += 1) rows.push('');
    rows.push(withoutIndent(line.raw, indent));
    at = line.number + 1;
  }
  return rows.join('\n');
}
