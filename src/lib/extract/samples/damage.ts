import type { Damage } from '../../../schemas/sample.ts';

/** Python lines that open a block; the next line of code has to stand further in. */
const OPENS_BLOCK =
  /^(\s*)(?:async\s+)?(?:def|class|if|elif|else|for|while|try|except|finally|with)\b[^#\n]*:\s*(?:#.*)?$/;
const IS_CODE = /^\s*[^\s#]/;
/** An option on a line of its own, when the line before does not carry on. */
const OPTION_LINE = /^\s*--?[a-zA-Z]/;
/** Signs that only prose has: an option behind a long dash, a word in curly quotes. */
const SET_FOR_PROSE = /(?:^|\s)[–—]-?[a-z][\w-]*|[“”][^“”\n]{0,200}[“”]/;
const SHELLS = new Set(['bash', 'sh', 'shell', 'console']);

/** What the text dump took from a sample. It is only said, never repaired. */
export function damageOf(code: string, lang: string): Damage[] {
  const lines = code.split('\n');
  const damage: Damage[] = [];
  if (lang === 'python' && lostIndentation(lines)) damage.push('indentation');
  if (SHELLS.has(lang) && lostBackslash(lines)) damage.push('backslash');
  if (lang !== 'text' && SET_FOR_PROSE.test(withoutRemarks(code))) damage.push('typography');
  return damage;
}

/** In remarks, and in texts between straight quotes, such signs are at home. */
function withoutRemarks(code: string): string {
  return code.replace(/(?:^|\s)(?:#|\/\/).*/g, '').replace(/"[^"\n]*"|'[^'\n]*'/g, '""');
}

function lostIndentation(lines: readonly string[]): boolean {
  return lines.some((line, index) => {
    const indent = OPENS_BLOCK.exec(line)?.[1];
    if (indent === undefined) return false;
    const next = lines.slice(index + 1).find((below) => IS_CODE.test(below));
    return next !== undefined && next.length - next.trimStart().length <= indent.length;
  });
}

function lostBackslash(lines: readonly string[]): boolean {
  return lines.some((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || !OPTION_LINE.test(line)) return false;
    return /\S/.test(above) && !/[\\`|&(]\s*$/.test(above) && !/^\s*#/.test(above);
  });
}
