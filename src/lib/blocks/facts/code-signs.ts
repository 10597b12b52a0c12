/** Shapes of a line that tell code from prose, each with the weight of evidence that it is code. */
export interface CodeSign {
  name: string;
  /** Completes "the line …". */
  says: string;
  pattern: RegExp;
  weight: number;
  /** Characters of which a line must have one for the pattern to match, as `signMask` gives them. */
  needs: number;
}

/** Signs are looked for in so many first characters. */
export const SIGN_LIMIT = 300;

/** Characters that some pattern needs: each has a bit, so that a line of plain prose costs one look. */
const NEEDED = '-[$>%#!/*<{}(),;]\\"\':=@_&|+';
const ASCII = 128;
const BITS = new Int32Array(ASCII);
for (let at = 0; at < NEEDED.length; at += 1) BITS[NEEDED.charCodeAt(at)] = 1 << at;
const ANYTHING = 1 << 30;
/** A capital right behind a small letter. */
const HUMP = 1 << 29;
/** Two spaces in a row. */
const WIDE = 1 << 28;
const SPACE = 0x20;

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Which of the needed characters a text holds. */
export function signMask(text: string): number {
  let mask = ANYTHING;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < ASCII) mask |= BITS[code] ?? 0;
    if (isCapital(code) && isSmall(before)) mask |= HUMP;
    else if (code === SPACE && before === SPACE) mask |= WIDE;
    before = code;
  }
  return mask;
}

const sign = (name: string, says: string, pattern: RegExp, weight: number): CodeSign => ({
  name,
  says,
  pattern,
  weight,
  needs: ANYTHING,
});

/** The sign with the characters of which every line that shows it has one. */
const having = (needed: string, found: CodeSign): CodeSign => ({
  ...found,
  needs: signMask(needed) & ~ANYTHING,
});

/** Every pattern is anchored or free of nested repetition, so that matching stays linear. */
export const CODE_SIGNS: readonly CodeSign[] = [
  sign('file-listing', 'lists a file with its rights', /^[-dl]?(?:[-r][-w][-xst]){3}[+@.]?\s/, 5),
  having(
    '[',
    sign('notebook-prompt', 'has the prompt of a notebook', /^(?:In|Out) ?\[\d{0,4}\]:/, 4),
  ),
  having(
    '$>%#',
    sign(
      'prompt',
      'starts with a shell or Python prompt',
      /^(?:\$(?!.*\$[.,]?$)|[~/][\w/.-]{0,60}\$|>>>|%|\w{1,20}@\w{1,20}[:\w~-]{0,40}[$#]|PS [A-Z]:\S{0,60}>) \S/,
      3,
    ),
  ),
  having('!%', sign('bang', 'starts with ! or % as notebooks do', /^[!%]{1,2}[a-z]/, 3)),
  having('#', sign('hash-comment', 'is a comment behind #', /^#{1,2}(?:\s?\S|$)/, 2)),
  having(
    '/*',
    sign('slash-comment', 'is a comment behind // or /*', /^(?:\/\/|\/\*|\*\/|\* @)/, 3),
  ),
  having('<', sign('markup', 'is a tag', /^<[/!?]?[a-zA-Z][^<>]{0,200}>?/, 2)),
  having('{}()[],;', sign('brace-only', 'holds brackets only', /^[{}()[\],;]+$/, 4)),
  having('{([', sign('ends-open', 'ends in an open bracket', /[{([]$/, 3)),
  having(';', sign('ends-semicolon', 'ends in a semicolon', /[\w)\]}'"];$/, 2)),
  having('})]', sign('starts-closing', 'starts with a closing bracket', /^[})\]]/, 3)),
  having('\\', sign('ends-continued', 'ends in a backslash', /\\$/, 3)),
  having(
    '"\'',
    sign('json-pair', 'is a quoted key with a value', /^["'][^"']{1,80}["']\s{0,4}:/, 4),
  ),
  having(
    ':',
    sign('yaml-pair', 'is a key and a value', /^(?:- )?[A-Za-z_][\w./-]{0,60}: ?\S{0,80}$/, 1),
  ),
  having(':', sign('yaml-key', 'is a bare key', /^(?:- )?[a-z_][\w./-]{0,60}:$/, 1)),
  having(
    '=',
    sign(
      'assignment',
      'assigns a value',
      /^[A-Za-z_$@][\w.$[\]'"]{0,80}(?:, [\w.]{1,40}){0,6}\s{0,4}(?::\s?[\w[\].]{1,40}\s)?(?:[-+*/|:]?=)(?!=)/,
      3,
    ),
  ),
  having(
    '(',
    sign('call', 'is a call', /^(?:await |return |!)?[A-Za-z_][\w.]{0,100}\(.{0,200}\)?[;,:]?$/, 2),
  ),
  having('(', sign('method-call', 'calls a method', /\w\.\w+\(/, 2)),
  sign(
    'python-import',
    'imports a Python module',
    /^(?:import [\w.]+(?: as \w+)?(?:, ?[\w.]+)*|from [\w.]+ import [\w*(,. ]+)(?: ?#.*)?$/,
    4,
  ),
  having(
    '({:=',
    sign(
      'definition',
      'defines a function or class',
      /^(?:async )?(?:def|class|func|fn|function|public|private|protected|interface|struct|enum|type) [\w<>[\].* ]{1,80}[({:=]/,
      4,
    ),
  ),
  having(
    ':{',
    sign(
      'block-keyword',
      'opens a block',
      /^(?:if|elif|else|for|while|try|except|finally|with|switch)\b.{0,200}[:{]$/,
      3,
    ),
  ),
  sign(
    'statement',
    'is a statement',
    /^(?:return|yield|raise|assert|print|const|let|var|export|package|using|include|require|del)\b[ (].{0,200}$/,
    1,
  ),
  having('@', sign('decorator', 'is a decorator', /^@[A-Za-z_][\w.]{1,60}(?:\(|$)/, 3)),
  sign(
    'sql',
    'is SQL',
    /^(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|DROP|FROM|WHERE|GROUP BY|ORDER BY|LEFT JOIN|JOIN|WITH)\b/,
    2,
  ),
  sign(
    'docker',
    'is a Dockerfile instruction',
    /^(?:FROM|RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR|ENV|EXPOSE|ARG|LABEL|USER) \S/,
    3,
  ),
  having(
    '-',
    sign('flag', 'has a command line flag', /(?:^|\s)--?[a-zA-Z][\w-]{1,40}(?:[ =]|$)/, 2),
  ),
  having('/', sign('path', 'is a path', /^[~.]{0,2}\/?[\w.@-]+(?:\/[\w.@$*-]+)+\/?$/, 1)),
  having(':', sign('url', 'is an address', /^https?:\/\/\S+$/, 1)),
  having('_', sign('snake', 'has a snake_case name', /[a-z0-9]_[a-z0-9]/, 1)),
  {
    ...sign('camel', 'has a camelCase name', /\b[a-z]+[A-Z][a-z]+/, 1),
    needs: HUMP,
  },
  having(
    '=&|<>:',
    sign(
      'operator',
      'has an operator of a programming language',
      /==|!=|&&|\|\||=>|->|:=|\+=|::|<<|>>/,
      2,
    ),
  ),
  having(
    '|+-=',
    sign(
      'table-bar',
      'is drawn with bars or dashes',
      /^[|+][-=|+ ].{0,200}[|+]$|^\s?[-=+|]{4,}/,
      3,
    ),
  ),
  sign(
    'log',
    'is a line of a log',
    /^(?:\[?\d{4}[-/]\d\d[-/]\d\d[ T]|\d\d:\d\d:\d\d|\[?(?:INFO|WARN|WARNING|ERROR|DEBUG)\b)/,
    3,
  ),
  { ...sign('listing-gap', 'has columns set apart by spaces', /\S {3,}\S/, 2), needs: WIDE },
  sign('ellipsis', 'is an ellipsis', /^\.{3}$|^…$/, 2),
  having(
    '$<{',
    sign('template', 'has a placeholder', /\$\{|\{\{|<[a-z][\w -]{2,40}>|\$\([a-z]/, 2),
  ),
  having('"\'', sign('string-arg', 'has a quoted argument', /[(=,:\[]\s?["'][^"']{0,80}["']/, 2)),
  having('(', sign('empty-call', 'has ()', /\w\(\)/, 1)),
  having(',', sign('comma-value', 'ends as one of several values', /^["'\d[{][^.]{0,120},$/, 2)),
];
