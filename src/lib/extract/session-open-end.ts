/** `<<EOF`, `<<-'EOF'`: everything down to the line `EOF` is typed. */
const HERE_DOCUMENT = /<<-?\s?(["']?)([A-Za-z_]\w{0,40})\1/;
/** A quote or a here-document that is still open after so many lines was none. */
const LONGEST = 200;

/**
 * Where a command ends whose last line leaves a quote or a here-document open.
 *
 * @param at place of the line that holds `text`
 * @returns place of the line that closes it; `at` when nothing is open, or nothing closes it before
 * the next prompt
 */
export function openEnd(
  lines: readonly string[],
  at: number,
  text: string,
  isPrompt: (line: string) => boolean,
): number {
  const word = HERE_DOCUMENT.exec(text)?.[2];
  if (word !== undefined) return findEnd(lines, at, isPrompt, (line) => line.trim() === word);
  let open = openQuote(text, null);
  if (open === null) return at;
  return findEnd(lines, at, isPrompt, (line) => {
    open = openQuote(`\n${line}`, open);
    return open === null;
  });
}

function findEnd(
  lines: readonly string[],
  at: number,
  isPrompt: (line: string) => boolean,
  closes: (line: string) => boolean,
): number {
  for (let next = at + 1; next < Math.min(lines.length, at + LONGEST); next += 1) {
    const line = lines[next] ?? '';
    if (isPrompt(line)) return at;
    if (closes(line)) return next;
  }
  return at;
}

/** The quote that is open at the end of a text; a comment and an apostrophe inside a word open none. */
function openQuote(text: string, before: string | null): string | null {
  let open = before;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (sign === '\\' && open !== "'") index += 1;
    else if (open !== null) open = sign === open ? null : open;
    else if (sign === '#' && /^\s?$/.test(text[index - 1] ?? '')) return null;
    else if (sign === '"' || (sign === "'" && !/\w/.test(text[index - 1] ?? ''))) open = sign;
  }
  return open;
}
