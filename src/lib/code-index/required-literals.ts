/** Signs that mean something of their own in a pattern. */
const SPECIAL = new Set('.^$*+?()[]{}|\\');
/** Escapes that stand for one plain sign: punctuation only; `\d`, `\1` or `\n` do not. */
const PLAIN_ESCAPE = /[^A-Za-z0-9]/;
/** Outside ASCII, patterns and our folding disagree about case (`ς` and `σ`). */
const ASCII = /[\x20-\x7e]/;
/** Repeats that allow zero times take the sign before them out of what is required. */
const OPTIONAL = new Set(['*', '?', '{']);

/**
 * Texts that every match of a pattern contains, found without reading groups or classes: too few is
 * slow, one too many would lose matches.
 *
 * @returns for each alternative its runs of plain signs, in order; none when nothing is certain
 */
export function requiredLiterals(pattern: string): string[][] {
  const alternatives: string[][] = [];
  let runs: string[] = [];
  let run = '';
  const close = (): void => {
    if (run !== '') runs.push(run);
    run = '';
  };
  for (let at = 0; at < pattern.length;) {
    // Those in groups and classes are passed over together with them.
    if (pattern[at] === '|') {
      close();
      alternatives.push(runs);
      runs = [];
    }
    const { sign, next } = readSign(pattern, at);
    const after = pattern[next] ?? '';
    if (sign === null || OPTIONAL.has(after)) close();
    else run += sign;
    if (sign !== null && after === '+') close();
    at = next;
  }
  close();
  return [...alternatives, runs];
}

/** One sign of a pattern, or null for whatever is not a plain sign, and where the next one starts. */
function readSign(pattern: string, at: number): { sign: string | null; next: number } {
  const here = pattern[at] ?? '';
  if (here === '\\') return readEscape(pattern, at);
  if (here === '[') return { sign: null, next: endOfClass(pattern, at) };
  if (here === '(') return { sign: null, next: endOfGroup(pattern, at) };
  if (here === '{') return { sign: null, next: endOfCount(pattern, at) };
  const isPlain = !SPECIAL.has(here) && ASCII.test(here);
  return { sign: isPlain ? here : null, next: at + 1 };
}

function readEscape(pattern: string, at: number): { sign: string | null; next: number } {
  const escaped = pattern[at + 1] ?? '';
  if (PLAIN_ESCAPE.test(escaped) && ASCII.test(escaped)) return { sign: escaped, next: at + 2 };
  // `\x41`, `\u0041`, `\cA`, `\k<name>`: the rest must not be taken for plain signs.
  const length = /^(?:x[\da-f]{2}|u[\da-f]{4}|u\{[\da-f]*\}|c.|k<[^>]*>|\d+|p\{[^}]*\})/i.exec(
    pattern.slice(at + 1, at + 80),
  )?.[0].length;
  return { sign: null, next: at + 1 + (length ?? 1) };
}

function endOfClass(pattern: string, at: number): number {
  for (let index = at + 1; index < pattern.length; index += 1) {
    if (pattern[index] === '\\') index += 1;
    else if (pattern[index] === ']') return index + 1;
  }
  return pattern.length;
}

function endOfGroup(pattern: string, at: number): number {
  let depth = 0;
  for (let index = at; index < pattern.length; index += 1) {
    const sign = pattern[index];
    if (sign === '\\') index += 1;
    else if (sign === '[') index = endOfClass(pattern, index) - 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return pattern.length;
}

/** `{2,3}` is a count; a brace that is none stands for itself, which is treated as unknown. */
function endOfCount(pattern: string, at: number): number {
  const count = /^\{\d*(?:,\d*)?\}/.exec(pattern.slice(at, at + 20))?.[0];
  return at + (count?.length ?? 1);
}
