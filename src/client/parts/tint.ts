/** Kinds of tokens that most languages write alike; the names are classes of the stylesheet. */
const TOKENS = new RegExp(
  [
    String.raw`(?<cm>(?:^|(?<=\s))(?:#(?!\{)|\/\/).*$)`,
    String.raw`(?<st>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')`,
    String.raw`(?<cn>\b(?:\d[\w.]*|True|False|None|true|false|null|nil)\b)`,
    String.raw`(?<kw>\b(?:and|as|assert|async|await|break|case|class|const|def|do|done|elif|else|esac|except|export|fi|finally|for|from|function|if|import|in|is|lambda|let|new|not|or|pass|raise|return|then|throw|try|var|while|with|yield)\b)`,
    String.raw`(?<fn>[A-Za-z_]\w*(?=\())`,
  ].join('|'),
  'g',
);
const PLAIN = new Set(['text']);

/** A stretch of a line with the class that colours it; plain stretches have none. */
export interface Tint {
  start: number;
  end: number;
  name: string | null;
}

/** Rough colours for one line of code: the pages of the samples have the exact ones. */
export function tintsOf(line: string, lang: string): Tint[] {
  if (PLAIN.has(lang)) return [{ start: 0, end: line.length, name: null }];
  const tints: Tint[] = [];
  let at = 0;
  for (const match of line.matchAll(TOKENS)) {
    const found = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined);
    if (match.index > at) tints.push({ start: at, end: match.index, name: null });
    at = match.index + match[0].length;
    tints.push({ start: match.index, end: at, name: found?.[0] ?? null });
  }
  if (at < line.length) tints.push({ start: at, end: line.length, name: null });
  return tints;
}
