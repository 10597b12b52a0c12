/** A piece of a line: words, or TeX without its delimiters. */
export interface MathPart {
  kind: 'text' | 'math';
  value: string;
}

const PAREN = String.raw`\\\((?<paren>[^\n]{1,400}?)\\\)`;
const DOLLAR = String.raw`(?<![\w$\\])\$(?! )(?<dollar>[^$\n]{1,200})(?<! )\$(?![\w$])`;
const DELIMITED = new RegExp(`${PAREN}|${DOLLAR}`, 'g');

/** A command, a braced index, or one letter with one: nobody writes prices or variables like this. */
const TEX = /\\[A-Za-z]{2,}|[_^]\{|^\\?[A-Za-z][_^][A-Za-z0-9]$/;

/** Letters that stand alone, figures and signs, as in `k`, `f(x)`, `t, t+1`, `x^2`: words and prices are made otherwise. */
const SIGNS_ONLY =
  /^(?!\d)(?=[^A-Za-z]*[A-Za-z])(?:[A-Za-z](?![A-Za-z])|[\d =<>+\-*/^_()[\]|,;:.'])+$/;

/** Whether what stands between two dollars is TeX, and not the words between two prices. */
function looksLikeTex(between: string): boolean {
  return TEX.test(between) || SIGNS_ONLY.test(between);
}

/** Finds `\(…\)`, and `$…$` around what is surely TeX. */
export function splitMath(line: string): MathPart[] {
  if (!line.includes('\\(') && !line.includes('$')) return [{ kind: 'text', value: line }];
  const parts: MathPart[] = [];
  let at = 0;
  for (const match of line.matchAll(DELIMITED)) {
    const tex = (match.groups?.['paren'] ?? match.groups?.['dollar'] ?? '').trim();
    if (tex === '' || tex.includes('$') || touchesDollar(line, at, match)) continue;
    if (match[0].startsWith('$') && !looksLikeTex(tex)) continue;
    if (match.index > at) parts.push({ kind: 'text', value: line.slice(at, match.index) });
    parts.push({ kind: 'math', value: tex });
    at = match.index + match[0].length;
  }
  if (at < line.length) parts.push({ kind: 'text', value: line.slice(at) });
  return parts;
}

/** Written as `$$…$$`, a formula needs another sign on both sides; a formula ended at `at`. */
function touchesDollar(line: string, at: number, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  return (at > 0 && match.index === at) || line[match.index - 1] === '$' || line[end] === '$';
}
